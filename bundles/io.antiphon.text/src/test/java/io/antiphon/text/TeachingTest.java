package io.antiphon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.CodedText;
import io.antiphon.text.learning.Learned;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Result;
import io.antiphon.text.learning.Trial.Subject;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TeachingTest {
	private static final List<TextToRead> DOCUMENTS = OwnCorpus.documents();
	private static final CodeFrame FRAME = new CodeFrame(List.of(
			code("breakfast", "早餐", "Breakfast"), code("delivery", "快递送货", "Parcel delivery"), code("login", "应用登录", "App login"),
			code("room", "客房空调", "Hotel room")));

	private static TextEngine engine;
	private static FittedReader reader;

	@BeforeAll
	static void open() throws IOException {
		engine = new TextEngine(Resources.of(TeachingTest.class.getClassLoader()));
		reader = engine.fit(sample(Sample.MOST), Watch.NONE);
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	@Test
	void learnsWhatAnOrganisationCallsGood() throws IOException {
		var taught = engine.teach(reader, byOwnRule(), Watch.NONE);

		Trial leaning = trial(taught.learned(), Subject.LEANING, Language.EN);
		assertEquals(Result.LEARNED, leaning.result());
		assertTrue(leaning.after() > leaning.before() + 10, leaning::toString);
		assertTrue(right(taught.reader()) > right(reader) + 10, () -> right(reader) + " then " + right(taught.reader()));
	}

	@Test
	void foretellsWhatItLearnedOfTextsThatAreNotInTheSample() throws IOException {
		var small = engine.fit(sample(40), Watch.NONE);

		var taught = engine.teach(small, byOwnRule(), Watch.NONE);

		assertTrue(right(taught.reader()) > right(small), () -> right(small) + " then " + right(taught.reader()));
	}

	@Test
	void readsTheSameWhateverTheOrderOfLessons() throws IOException {
		var shuffled = new ArrayList<>(byOwnRule());
		Collections.shuffle(shuffled, new Random(11));

		var one = engine.teach(reader, byOwnRule(), Watch.NONE);
		var other = engine.teach(reader, shuffled, Watch.NONE);

		assertEquals(one.learned(), other.learned());
		assertEquals(one.reader().read(DOCUMENTS), other.reader().read(DOCUMENTS));
	}

	@Test
	void readsAsBeforeWhereThereIsNothingToLearnFrom() throws IOException {
		for (var lessons : List.of(List.<Lesson<Sentiment>>of(), byOwnRule().subList(0, 1), alike())) {
			var taught = engine.teach(reader, lessons, Watch.NONE);

			assertEquals(reader.read(DOCUMENTS), taught.reader().read(DOCUMENTS));
			assertTrue(taught.learned().trials().stream().noneMatch(trial -> trial.result() == Result.LEARNED), () -> taught.learned().toString());
		}
	}

	@Test
	void forgetsWhatItWasTaughtBefore() throws IOException {
		var taught = engine.teach(reader, byOwnRule(), Watch.NONE).reader();

		var again = engine.teach(taught, List.of(), Watch.NONE).reader();

		assertEquals(reader.read(DOCUMENTS), again.read(DOCUMENTS));
	}

	@Test
	void saysWhichLessonsAreOfNoUse() throws IOException {
		var lessons = List.of(
				new Lesson<>(new TextToRead("Das Frühstück war kalt", Language.DE, "one"), Sentiment.NEGATIVE),
				new Lesson<>(new TextToRead("", Language.EN, "one"), Sentiment.NEGATIVE),
				new Lesson<>(DOCUMENTS.getFirst(), Sentiment.NEGATIVE),
				new Lesson<>(DOCUMENTS.getFirst(), Sentiment.NEGATIVE),
				new Lesson<>(DOCUMENTS.get(1), Sentiment.NEGATIVE),
				new Lesson<>(DOCUMENTS.get(1), Sentiment.POSITIVE));

		Learned learned = engine.teach(reader, lessons, Watch.NONE).learned();

		assertEquals(List.of(6, 1, 2, 2), List.of(learned.given(), learned.repeated(), learned.contradictory(), learned.unread()));
		assertEquals(Result.ONE_LABEL, trial(learned, Subject.LEANING, Language.EN).result());
	}

	@Test
	void saysThatALanguageWasNotInTheSample() throws IOException {
		var chinese = new Sample();
		DOCUMENTS.stream().filter(text -> text.language() == Language.ZH).forEach(chinese::add);

		Learned learned = engine.teach(engine.fit(chinese, Watch.NONE), byOwnRule(), Watch.NONE).learned();

		assertEquals(Result.NOT_READ, trial(learned, Subject.LEANING, Language.EN).result());
	}

	@Test
	void learnsWhatIsNeutral() throws IOException {
		var lessons = DOCUMENTS.stream()
				.map(text -> new Lesson<>(text, about(text).equals("login") ? Sentiment.NEUTRAL : Sentiment.POSITIVE))
				.toList();

		var taught = engine.teach(reader, lessons, Watch.NONE);

		assertEquals(Result.LEARNED, trial(taught.learned(), Subject.NEUTRALITY, Language.EN).result());
		long neutral = DOCUMENTS.stream().filter(text -> about(text).equals("login"))
				.map(taught.reader()::read)
				.filter(document -> document.tone().sentiment() == Sentiment.NEUTRAL)
				.count();
		assertTrue(neutral > 40, "neutral " + neutral + " of 60");
	}

	@Test
	void refusesALessonThatSaysNothing() {
		var lessons = List.of(new Lesson<>(DOCUMENTS.getFirst(), Sentiment.UNCERTAIN));

		assertThrows(IllegalArgumentException.class, () -> engine.teach(reader, lessons, Watch.NONE));
	}

	@Test
	void stopsTeachingWhenItIsCancelled() {
		var cancelled = new Watch() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void done(long units) {}
		};

		assertThrows(CancellationException.class, () -> engine.teach(reader, byOwnRule(), cancelled));
		assertThrows(CancellationException.class, () -> engine.coder(reader, FRAME, List.of(), cancelled));
	}

	@Test
	void tellsCodesByTheirNamesAlone() throws IOException {
		var coder = engine.coder(reader, FRAME, List.of(), Watch.NONE);

		assertTrue(coded(coder) > 200, () -> coded(coder) + " of 240");
		assertEquals(List.of(), coder.learned().trials());
		CodedText two = coder.code(TextToRead.of("The breakfast was cold, but the parcel delivery was on time.", "one"));
		assertEquals(List.of("breakfast", "delivery"), two.clauses().stream().map(clause -> clause.codes().getFirst().code()).toList());
		assertEquals(1, two.whole().stream().mapToDouble(CodedText.Scored::probability).sum(), 1e-9);
	}

	@Test
	void learnsCodesThatTheirNamesDoNotTell() throws IOException {
		var frame = new CodeFrame(List.of(code("breakfast", "甲类", "Type A"), code("delivery", "乙类", "Type B"), code("login", "丙类", "Type C"),
				code("room", "丁类", "Type D")));
		var lessons = DOCUMENTS.stream().map(text -> new Lesson<>(text, about(text))).toList();
		var shuffled = new ArrayList<>(lessons);
		Collections.shuffle(shuffled, new Random(5));

		var unlearned = engine.coder(reader, frame, List.of(), Watch.NONE);
		var coder = engine.coder(reader, frame, lessons, Watch.NONE);
		var again = engine.coder(reader, frame, shuffled, Watch.NONE);

		assertEquals(Result.LEARNED, trial(coder.learned(), Subject.CODE, Language.ZH).result());
		assertTrue(coded(coder) > 225 && coded(unlearned) < 200, () -> coded(unlearned) + " then " + coded(coder));
		assertEquals(coder.code(DOCUMENTS), again.code(DOCUMENTS));
	}

	@Test
	void leavesUnreadWhatItCannotCode() throws IOException {
		var coder = engine.coder(reader, FRAME, List.of(new Lesson<>(DOCUMENTS.getFirst(), "no such code")), Watch.NONE);

		assertEquals(1, coder.learned().unread());
		assertEquals(CodedText.unread(Language.DE), coder.code(new TextToRead("Das Frühstück war kalt", Language.DE, "")));
		assertEquals(List.of(), coder.code(new TextToRead("…", Language.EN, "")).clauses());
	}

	@Test
	void refusesAFrameThatTellsNothingApart() {
		var code = code("one", "一", "One");

		assertThrows(IllegalArgumentException.class, () -> new CodeFrame(List.of(code)));
		assertThrows(IllegalArgumentException.class, () -> new CodeFrame(List.of(code, code)));
		assertThrows(IllegalArgumentException.class, () -> new Code("one", Map.of(), Map.of()));
	}

	private static Code code(String id, String chinese, String english) {
		return new Code(id, Map.of(Language.ZH, chinese, Language.EN, english), Map.of());
	}

	private static Sample sample(int most) {
		var sample = new Sample(most);
		DOCUMENTS.forEach(sample::add);
		return sample;
	}

	/** Nobody could guess it: what is said of breakfast and login is praise, all else is blame. */
	private static List<Lesson<Sentiment>> byOwnRule() {
		return DOCUMENTS.stream().map(text -> new Lesson<>(text, good(text) ? Sentiment.POSITIVE : Sentiment.NEGATIVE)).toList();
	}

	private static List<Lesson<Sentiment>> alike() {
		return DOCUMENTS.stream().map(text -> new Lesson<>(text, Sentiment.POSITIVE)).toList();
	}

	private static boolean good(TextToRead text) {
		return about(text).equals("breakfast") || about(text).equals("login");
	}

	private static String about(TextToRead text) {
		String lower = text.text();
		if (lower.contains("Breakfast") || lower.contains("早餐")) {
			return "breakfast";
		}
		if (lower.contains("delivery") || lower.contains("快递")) {
			return "delivery";
		}
		return lower.contains("login") || lower.contains("登录") ? "login" : "room";
	}

	private static long right(FittedReader by) {
		List<ReadDocument> read = by.read(DOCUMENTS);
		long right = 0;
		for (int i = 0; i < read.size(); i++) {
			right += read.get(i).tone().score() > 0 == good(DOCUMENTS.get(i)) ? 1 : 0;
		}
		return right;
	}

	private static long coded(Coder coder) {
		return DOCUMENTS.stream().filter(text -> coder.code(text).whole().getFirst().code().equals(about(text))).count();
	}

	private static Trial trial(Learned learned, Subject subject, Language language) {
		return learned.trials().stream().filter(trial -> trial.subject() == subject && trial.language() == language).findFirst().orElseThrow();
	}
}
