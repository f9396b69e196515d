package io.antiphon.channels.internal.mapping.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.Plans;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows.Mapped;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackRowsTest {

	private static final String MAPPING =
			"""
			{"antiphonMapping": 1, "service": "外卖", "channel": "review", "zone": "Asia/Shanghai", "columns": {
			  "who": {"role": "person"}, "as": {"role": "role"}, "said": {"role": "text"}, "head": {"role": "title"},
			  "at": {"role": "time", "format": "ymd"}, "shop": {"role": "service"}, "lang": {"role": "language"},
			  "n": {"role": "rating", "name": "nps", "scale": {"kind": "nps"}},
			  "mood": {"role": "rating", "scale": {"kind": "custom", "min": -1, "max": 1, "labels": {"bad": -1, "good": 1}}},
			  "r": {"role": "attribute", "name": "region"}, "x": {"role": "ignore"}}}
			""";
	private static final String HEADER = "who,as,said,head,at,shop,lang,n,mood,r,x\n";

	@TempDir
	Path folder;

	private List<Mapped> map(String rows) {
		return Plans.of(Tables.file(folder, "a.csv", HEADER + rows), MAPPING).feedback();
	}

	private static Incoming taken(Mapped mapped) {
		return ((Mapped.Taken) mapped).feedback();
	}

	@Test
	void makesFeedbackOfARow() {
		var feedback = taken(map("u1,员工, 太慢 ,晚到,2024-05-01T20:00:00Z,东街店,zh,9,good,east,secret\n").getFirst());

		assertEquals(new Context("东街店", "", "review"), feedback.context());
		assertEquals(" 太慢 ", feedback.text());
		assertEquals(
				List.of(
						new Rating("nps", RatingScale.NPS, 9),
						new Rating("mood", new RatingScale(RatingScale.Kind.CUSTOM, -1, 1), 1)),
				feedback.ratings());
		assertEquals(Map.of("title", "晚到", "language", "zh", "region", "east"), feedback.attributes());
		assertEquals("u1", feedback.person());
		assertEquals(Person.Role.STAFF, feedback.role());
		assertEquals(new Occurrence(LocalDateTime.of(2024, 5, 2, 4, 0), Precision.SECOND), feedback.occurred());
		assertEquals(2, feedback.place().line());
		assertEquals(HEADER.length(), feedback.place().offset());
		assertEquals(
				"u1,员工, 太慢 ,晚到,2024-05-01T20:00:00Z,东街店,zh,9,good,east,secret",
				new String(feedback.place().bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void leavesUnknownWhatIsEmpty() {
		var feedback = taken(map(",,,只有标题,,,,,,,\n").getFirst());

		assertEquals(new Context("外卖", "", "review"), feedback.context());
		assertEquals("只有标题", feedback.text());
		assertEquals(Person.Role.CUSTOMER, feedback.role());
		assertEquals(List.of(), feedback.ratings());
		assertNull(feedback.occurred());
	}

	@Test
	void takesARatingWithoutWords() {
		assertEquals("", taken(map(",,,,,,,0,,,\n").getFirst()).text());
	}

	@Test
	void rejectsWhatDoesNotFitItsDeclaration() {
		var reasons = map(
				"""
						u,,ok,,01-05-2024,,,,,,
						u,, ,,,,,11,,,
						u,, ,,,,,,soso,,
						u,boss,ok,,,,,,,,
						u,, ,,,,,,,,
						""")
				.stream()
				.map(each -> ((Mapped.Rejected) each).reason())
				.toList();

		assertEquals(
				List.of(
						RowProblem.ROW_TIME.with("at"),
						RowProblem.ROW_RATING.with("n"),
						RowProblem.ROW_RATING.with("mood"),
						RowProblem.ROW_ROLE.with("as"),
						RowProblem.ROW_EMPTY.with()),
				reasons);
	}

	@Test
	void keepsTheWordsWhereOnlyARatingDoesNotFit() {
		var feedback = taken(map("u,,ok,,,,,11,good,,\n").getFirst());

		assertEquals("ok", feedback.text());
		assertEquals(1, feedback.ratings().size());
	}

	@Test
	void keepsTwoAttributesThatWouldGoByOneNameApart() {
		var plans = Plans.of(
				Tables.file(folder, "b.csv", "headline,title,said\n好,东,很慢很慢的一次配送\n坏,西,很快很快的一次配送\n"),
				"{\"antiphonMapping\":1,\"columns\":{\"headline\":{\"role\":\"title\"},\"title\":{\"role\":\"attribute\"}}}");

		var feedback = taken(plans.feedback().getFirst());

		assertEquals(Map.of("title", "好", "title (2)", "东"), feedback.attributes());
	}
}
