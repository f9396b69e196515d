package io.antiphon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.ReadTexts;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Tone;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TextEngineTest {
	private static TextEngine engine;

	@BeforeAll
	static void open() {
		engine = new TextEngine(Resources.of(TextEngineTest.class.getClassLoader()));
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	@Test
	void readsTheSameInAnyOrder() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();
		ReadTexts reading = engine.read(documents, Watch.NONE);
		List<TextToRead> shuffled = new ArrayList<>(documents);
		Collections.shuffle(shuffled, new Random(17));

		ReadTexts again = engine.read(shuffled, Watch.NONE);

		assertEquals(byText(documents, reading), byText(shuffled, again));
		for (Language language : List.of(Language.ZH, Language.EN)) {
			assertEquals(
					reading.topics(language).stream().map(Topic::terms).toList(),
					again.topics(language).stream().map(Topic::terms).toList());
			assertEquals(
					reading.topics(language).stream().map(Topic::size).toList(),
					again.topics(language).stream().map(Topic::size).toList());
			assertEquals(typical(documents, reading, language), typical(shuffled, again, language));
		}
	}

	@Test
	void keepsSubjectsApart() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();

		ReadTexts reading = engine.read(documents, Watch.NONE);

		for (String subject : List.of("Breakfast", "delivery", "早餐", "快递")) {
			Map<Integer, Integer> topics = topicsOf(subject, documents, reading);
			int most = Collections.max(topics.values());
			int all = topics.values().stream().mapToInt(Integer::intValue).sum();
			assertTrue(most >= 0.7 * all, () -> subject + " is spread over topics " + topics);
		}
		assertNotEquals(mainTopic("Breakfast", documents, reading), mainTopic("delivery", documents, reading));
		assertNotEquals(mainTopic("早餐", documents, reading), mainTopic("快递", documents, reading));
	}

	@Test
	void knowsWhichSubjectsOfTheTwoLanguagesAreTheSame() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();
		var sample = new Sample();
		documents.forEach(sample::add);

		FittedReader reader = engine.fit(sample, Watch.NONE);

		Map<Integer, Integer> english = new HashMap<>();
		reader.twins().forEach(twin -> english.put(twin.chinese(), twin.english()));
		ReadTexts reading = engine.read(documents, Watch.NONE);
		assertEquals(mainTopic("Breakfast", documents, reading), english.get(mainTopic("早餐", documents, reading)));
		assertEquals(mainTopic("delivery", documents, reading), english.get(mainTopic("快递", documents, reading)));
		assertEquals(mainTopic("login", documents, reading), english.get(mainTopic("登录", documents, reading)));
	}

	@Test
	void namesATopicByItsSubjectAndNeverByAMask() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();

		ReadTexts reading = engine.read(documents, Watch.NONE);

		Topic breakfast = reading.topics(Language.ZH).get(mainTopic("早餐", documents, reading));
		assertTrue(breakfast.terms().stream().anyMatch(term -> term.contains("早餐")), () -> "terms " + breakfast.terms());
		for (Language language : List.of(Language.ZH, Language.EN)) {
			for (Topic topic : reading.topics(language)) {
				assertTrue(topic.terms().size() <= 5);
				assertTrue(topic.terms().stream().noneMatch(term -> term.toLowerCase().contains("phone") || term.contains("shop_help")));
			}
		}
	}

	@Test
	void readsWhatIsNotInTheSampleByWhatWasLearnedOfIt() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();
		var sample = new Sample(60);
		documents.forEach(sample::add);

		FittedReader reader = engine.fit(sample, Watch.NONE);

		ReadTexts all = engine.read(documents, Watch.NONE);
		List<ReadDocument> foretold = reader.read(documents);
		int alike = 0;
		for (int i = 0; i < documents.size(); i++) {
			assertEquals(foretold.get(i), reader.read(documents.get(i)), "the same alone");
			alike += foretold.get(i).tone().score() * all.documents().get(i).tone().score() > 0 ? 1 : 0;
		}
		assertTrue(alike >= 0.75 * documents.size(), alike + " of " + documents.size());
		assertTrue(reader.topics(Language.EN).size() >= 2, () -> "topics " + reader.topics(Language.EN));
	}

	@Test
	void findsTheClauseThatComplains() throws IOException {
		String text = "😀 房间很宽敞，但是早餐又冷又难吃。";

		ReadDocument read = engine.read(List.of(TextToRead.of(text, "")), Watch.NONE).documents().getFirst();

		assertEquals(2, read.clauses().size());
		assertEquals("房间很宽敞", read.clauses().get(0).span().in(text));
		assertEquals("但是早餐又冷又难吃", read.clauses().get(1).span().in(text));
		assertEquals(Sentiment.POSITIVE, read.clauses().get(0).tone().sentiment());
		assertEquals(Sentiment.NEGATIVE, read.clauses().get(1).tone().sentiment());
	}

	@Test
	void readsASingleText() throws IOException {
		ReadTexts reading = engine.read(List.of(TextToRead.of("The parcel arrived broken and nobody answers the phone", "")), Watch.NONE);

		assertEquals(Sentiment.NEGATIVE, reading.documents().getFirst().tone().sentiment());
		assertEquals(1, reading.topics(Language.EN).size());
		assertEquals(0, reading.documents().getFirst().topic());
		assertEquals(List.of(0), reading.topics(Language.EN).getFirst().representatives());
	}

	@Test
	void readsNothingWhereThereIsNothing() throws IOException {
		ReadTexts reading = engine.read(List.of(), Watch.NONE);

		assertEquals(List.of(), reading.documents());
		assertEquals(List.of(), reading.topics(Language.ZH));
	}

	@Test
	void leavesOtherLanguagesAndWordlessTextsUnread() throws IOException {
		List<TextToRead> documents = List.of(TextToRead.of("とても美味しかったです", ""), TextToRead.of("👍", ""), TextToRead.of("[PHONE]", ""));

		ReadTexts reading = engine.read(documents, Watch.NONE);

		for (ReadDocument read : reading.documents()) {
			assertEquals(Tone.UNREAD, read.tone());
			assertEquals(Topic.NONE, read.topic());
			assertTrue(read.clauses().isEmpty());
		}
	}

	@Test
	void givesPraiseAloneNoTopic() throws IOException {
		ReadTexts reading = engine.read(List.of(TextToRead.of("非常满意", ""), TextToRead.of("太好了", "")), Watch.NONE);

		assertEquals(Sentiment.POSITIVE, reading.documents().getFirst().tone().sentiment());
		assertEquals(Topic.NONE, reading.documents().getFirst().topic());
		assertEquals(List.of(), reading.topics(Language.ZH));
	}

	@Test
	void keepsSpansInsideTheirTexts() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();

		ReadTexts reading = engine.read(documents, Watch.NONE);

		for (int i = 0; i < documents.size(); i++) {
			String text = documents.get(i).text();
			int end = 0;
			for (ReadClause clause : reading.documents().get(i).clauses()) {
				assertTrue(clause.span().start() >= end);
				end = clause.span().end();
				assertFalse(clause.span().in(text).isBlank());
			}
			assertTrue(end <= text.codePointCount(0, text.length()));
		}
	}

	@Test
	void announcesAsMuchWorkAsItReports() throws IOException {
		List<TextToRead> documents = OwnCorpus.documents();
		var planned = new AtomicLong();
		var done = new AtomicLong();

		engine.read(documents, watch(planned, done, Long.MAX_VALUE));

		assertEquals(planned.get(), done.get());
		assertTrue(done.get() > 0);
	}

	@Test
	void tellsOfItsModelsBeforeItReadsAndOnlyTheFirstTime() throws IOException {
		var told = new ArrayList<String>();
		var watch = new Watch() {
			@Override
			public void opening() {
				told.add("opening");
			}

			@Override
			public void planned(long units) {
				told.add("planned");
			}

			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void done(long units) {}
		};

		try (var fresh = new TextEngine(Resources.of(TextEngineTest.class.getClassLoader()))) {
			fresh.read(List.of(TextToRead.of("The parcel arrived broken", "")), watch);
			fresh.read(List.of(TextToRead.of("Nobody answers the phone", "")), watch);
		}

		assertEquals(List.of("opening", "planned", "planned"), told);
	}

	@Test
	void stopsWhenCancelled() {
		List<TextToRead> documents = OwnCorpus.documents();

		assertThrows(CancellationException.class, () -> engine.read(documents, watch(new AtomicLong(), new AtomicLong(), 1)));
	}

	private static Watch watch(AtomicLong planned, AtomicLong done, long most) {
		return new Watch() {
			@Override
			public void planned(long units) {
				planned.addAndGet(units);
			}

			@Override
			public boolean cancelled() {
				return done.get() >= most;
			}

			@Override
			public void done(long units) {
				done.addAndGet(units);
			}
		};
	}

	private static Map<String, ReadDocument> byText(List<TextToRead> documents, ReadTexts reading) {
		var byText = new HashMap<String, ReadDocument>();
		for (int i = 0; i < documents.size(); i++) {
			byText.put(documents.get(i).text(), reading.documents().get(i));
		}
		return byText;
	}

	private static List<List<String>> typical(List<TextToRead> documents, ReadTexts reading, Language language) {
		return reading.topics(language).stream()
				.map(topic -> topic.representatives().stream().map(i -> documents.get(i).text()).toList())
				.toList();
	}

	private static int mainTopic(String word, List<TextToRead> documents, ReadTexts reading) {
		return Collections.max(topicsOf(word, documents, reading).entrySet(), Map.Entry.comparingByValue()).getKey();
	}

	private static Map<Integer, Integer> topicsOf(String word, List<TextToRead> documents, ReadTexts reading) {
		var topics = new HashMap<Integer, Integer>();
		for (int i = 0; i < documents.size(); i++) {
			if (documents.get(i).text().contains(word)) {
				topics.merge(reading.documents().get(i).topic(), 1, Integer::sum);
			}
		}
		return topics;
	}
}
