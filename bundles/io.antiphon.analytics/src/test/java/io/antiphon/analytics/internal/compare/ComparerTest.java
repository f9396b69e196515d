package io.antiphon.analytics.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.ComparisonWords;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparerTest {

	private static final Topic LATE = new Topic("en:late", "en", List.of("late"));
	private static final Topic RUDE = new Topic("en:rude", "en", List.of("rude"));
	private static final Topic SLOW = new Topic("zh:慢", "zh", List.of("慢"));
	private static final List<Topic> TOPICS = List.of(LATE, RUDE, SLOW);

	private final Side app = new Side();
	private final Side phone = new Side();

	@Test
	void tellsShareDifferenceAndWhetherItHolds() {
		say(app, "en", 0, 10, 190);
		say(phone, "en", 0, 60, 140);

		var row = compare(Of.COMPLAINTS).rows().getFirst();

		assertEquals(new Count(10, 200), row.a());
		assertEquals(new Count(60, 200), row.b());
		assertEquals(Proportions.difference(60, 200, 10, 200, 0.95), row.difference());
		assertTrue(row.holds());
	}

	@Test
	void comparesATopicAmongWhatIsSaidInItsLanguage() {
		say(app, "en", 0, 20, 80);
		say(app, "zh", 2, 50, 850);
		say(phone, "en", 0, 20, 80);

		var rows = compare(Of.COMPLAINTS).rows();

		assertEquals(new Count(20, 100), row(rows, LATE).a());
		assertFalse(row(rows, LATE).holds());
		assertEquals(new Count(0, 0), row(rows, SLOW).b());
		assertFalse(row(rows, SLOW).comparable());
		assertEquals(LATE, rows.getFirst().topic().orElseThrow(), "what cannot be compared comes last");
	}

	@Test
	void comparesAmongEverythingWhereLanguagesAreNotTold() {
		say(app, "en", 0, 20, 80);
		say(app, "zh", 2, 50, 850);
		say(phone, "en", 0, 20, 80);

		var comparison = new Comparer(TOPICS, false, topic -> topic == 0).compare(question(Of.COMPLAINTS), app, phone);

		assertEquals(List.of(new Count(20, 1_000)), comparison.rows().stream().map(Row::a).toList());
		assertEquals(1, comparison.left(), "of what too few people say it is counted that there is some");
	}

	@Test
	void keepsTheShareOfFalseOnesSmallAmongManyTopics() {
		say(app, "en", 0, 10, 190);
		say(phone, "en", 0, 22, 178);
		var alone = compare(Of.COMPLAINTS).rows().getFirst();
		say(app, "en", 1, 30, 0);
		say(phone, "en", 1, 31, 0);

		var among = row(compare(Of.COMPLAINTS).rows(), LATE);

		assertEquals(alone.p(), alone.q(), 1e-12);
		assertTrue(among.q() > among.p());
	}

	@Test
	void leavesOutWhatFewerThanFiveSayAndWhatWasMergedAway() {
		say(app, "en", 0, 2, 0);
		say(phone, "en", 0, 2, 0);
		say(app, "en", 1, 9, 0);
		var merged = List.of(LATE, new Topic("en:rude", "en", List.of("rude"), new Decided("", "en:late", false, false)));

		var comparison = new Comparer(merged, true, topic -> true).compare(question(Of.COMPLAINTS), app, phone);

		assertEquals(List.of(), comparison.rows());
		assertEquals(1, comparison.left());
	}

	@Test
	void countsPiecesOrComplaints() {
		say(app, "en", 0, 10, 90);
		say(phone, "en", 0, 10, 190);
		say(app, "en", -1, 0, 100);
		say(phone, "en", -1, 0, 100);

		assertEquals(new Count(100, 200), compare(Of.PIECES).rows().getFirst().a());
		assertEquals(Optional.empty(), compare(Of.PIECES).whole());
		assertEquals(new Count(10, 200), compare(Of.COMPLAINTS).whole().orElseThrow().a());
	}

	@Test
	void saysItInBothLanguages() {
		say(app, "en", 0, 10, 190);
		say(phone, "en", 0, 60, 140);
		var comparison = compare(Of.COMPLAINTS);

		var said = new ComparisonWords(Locale.ENGLISH).row(comparison, comparison.rows().getFirst()).replace('\u00a0', ' ');

		assertEquals("late: 5 % (3–9 %, n = 200) in app, 30 % (24–37 %, n = 200) in phone; "
				+ "difference +25 points (18–32 points), beyond chance (q < 0.001).", said);
		var chinese = new ComparisonWords(Locale.CHINESE).sentence(comparison).replace('\u00a0', ' ');
		assertTrue(chinese.contains("A（app，n = 200）与 B（phone，n = 200）之间，1 个主题中有 1 个的差异超出偶然。"), chinese);
	}

	private Comparison compare(Of of) {
		return new Comparer(TOPICS, true, topic -> true).compare(question(of), app, phone);
	}

	private static Question question(Of of) {
		return new Question(By.CHANNEL, Scope.ALL.withChannel("app"), Scope.ALL.withChannel("phone"), of);
	}

	private static Row row(List<Row> rows, Topic topic) {
		return rows.stream().filter(row -> row.topic().equals(Optional.of(topic))).findFirst().orElseThrow();
	}

	private static void say(Side side, String language, int topic, int complaints, int others) {
		side.add(language, topic, Sentiment.NEGATIVE, complaints);
		side.add(language, topic, Sentiment.POSITIVE, others);
	}
}
