package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people met trouble with, re-made; the shared ones where they are there, and others of their kind. */
class WordCasesTest {

	@TempDir
	Path folder;

	private final OpenDoor door = new OpenDoor();
	private final InMemoryFeedback store = new InMemoryFeedback(door);

	private static Path shared(String file) {
		for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
			var found = up.resolve("shared/cases").resolve(file);
			if (Files.exists(found)) {
				return found;
			}
		}
		assumeTrue(false, "no shared cases here");
		return Path.of("absent");
	}

	private Receipt take(Path file, String mapping) {
		var intake = new FileIntake(TestWorkspace.over(store, door), Tables.CONNECTORS, door.access(),
				Progress.NONE);
		var taking = intake.take(file, new Declared(mapping, "", Map.of(), Locale.ENGLISH));
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking, taking::toString).receipt(), Locale.ENGLISH);
	}

	private Receipt take(String content) throws IOException {
		return take(Files.writeString(folder.resolve("file.csv"), content), "");
	}

	private List<Feedback> rows() {
		var selection = store.select(Query.of(Scope.ALL), door.access());
		return selection.rows(0, selection.size());
	}

	private Map<String, Long> languages() {
		return rows().stream().collect(Collectors.groupingBy(Feedback::language, TreeMap::new, Collectors.counting()));
	}

	private static void told(Receipt receipt, String words) {
		assertTrue(receipt.warnings().stream().anyMatch(warning -> warning.contains(words)), receipt.warnings()::toString);
	}

	@Test
	void aSurveyKeepsItsAnswersAndMakesNoServiceOfThem() {
		var receipt = take(shared("answers-as-services/surveymonkey.csv"), "");

		assertEquals(new Receipt.Counts(175, 0, 0, 0), receipt.counts());
		assertEquals(List.of(""), rows().stream().map(row -> row.context().service()).distinct().toList());
		assertFalse(rows().stream().anyMatch(row -> row.text().contains("Open-Ended")));
		told(receipt, "header too");
		told(receipt, "text = “What could we do better?”");
		assertEquals(
				Set.of(
						"Overall, how satisfied are you with our shop?", "Which of these did you use?: Web",
						"Which of these did you use?: App",
						"Which of these did you use?: Other (please specify)"),
				rows().stream().flatMap(row -> row.attributes().keySet().stream()).filter(name -> name.contains("?"))
						.collect(Collectors.toSet()));
	}

	@Test
	void questionsMakeNoServicesWhateverWordTheyEndIn() throws IOException {
		take("""
				日期,您对我们门店的满意程度,您还有什么想说的吗,Rate our store,Which product?
				2026-01-05,满意,配送太慢了，等了一个多小时,good,lamp
				2026-01-06,不满意,客服态度很好，问题解决了,bad,lamp
				2026-01-07,满意,包装破了，里面的东西也坏了,good,kettle
				""");

		assertEquals(List.of(""), rows().stream().map(row -> row.context().service()).distinct().toList());
		assertTrue(rows().stream().anyMatch(row -> row.text().startsWith("配送太慢了")));
	}

	@Test
	void aColumnNamedForAServiceStillIsOne() throws IOException {
		take("date,shop,comment\n2026-01-05,North,The parcel was late again\n2026-01-06,South,The staff was very kind\n");

		assertEquals(List.of("South", "North"), rows().stream().map(row -> row.context().service()).toList());
	}

	@Test
	void theRowsOfIdsAndQuestionsOfQualtricsAreHeader() throws IOException {
		var receipt = take("""
				StartDate,ResponseId,Q1,Q2
				Start Date,Response ID,How satisfied are you?,What could we do better?
				"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
				2026-01-05 10:00:00,R_1,4,The parcel came far too late
				2026-01-06 10:00:00,R_2,5,The staff at the desk was very kind
				""");

		assertEquals(2, receipt.counts().stored());
		told(receipt, "2 rows below the header");
	}

	@Test
	void aRowOfWordsOverFiguresIsHeaderToo() throws IOException {
		var receipt = take("""
				V1,V2,Q1,Q2
				ResponseID,StartDate,This is a question of choice,This is free text
				R_1,2026-01-05 10:00:00,4,The parcel came far too late
				R_2,2026-01-06 10:00:00,5,The staff at the desk was very kind
				R_3,2026-01-07 10:00:00,5,The box was broken when it came
				R_4,2026-01-08 10:00:00,1,Nobody answered the phone for a week
				""");

		assertEquals(4, receipt.counts().stored());
	}

	@Test
	void codesForNoAnswerCostNoWords() throws IOException {
		var file = shared("missing-codes/missing-codes.csv");
		var mapping = Files.readString(file.resolveSibling("missing.mapping.json"));

		var receipt = take(file, mapping);

		assertEquals(0, receipt.counts().rejected());
		assertEquals(receipt.counts().read(), receipt.counts().stored());
		assertTrue(rows().stream().anyMatch(row -> row.ratings().isEmpty()));
		told(receipt, "not on the declared scale (");
	}

	@Test
	void declaredCodesForNoAnswerAreCounted() throws IOException {
		var mapping = """
				{"antiphonMapping": 1, "columns": {"score": {"role": "rating", "missing": ["99", "k.A."], "scale": {"kind": "nps"}}}}""";
		var file = Files.writeString(folder.resolve("codes.csv"), """
				score,comment
				99,The parcel came far too late
				k.a.,The staff at the desk was kind
				9,The box was broken when it came
				""");

		var receipt = take(file, mapping);

		assertEquals(new Receipt.Counts(3, 0, 0, 0), receipt.counts());
		told(receipt, "2 values in \"score\" stand for no answer");
		assertFalse(receipt.warnings().toString().contains("not on the declared scale"));
	}

	@Test
	void answersThatAreNoneAreKeptAsNoOpinion() {
		var receipt = take(shared("non-answers/improve.csv"), "");

		assertEquals(0, receipt.counts().rejected());
		long none = languages().get("zxx");
		told(receipt, none + " answers say nothing");
		rows().stream().filter(row -> row.text().length() < 12).forEach(row -> assertEquals("zxx", row.language(), row.text()));
	}

	@Test
	void onlyWhatTheCustomerWroteIsTheText() {
		var receipt = take(shared("quoted-replies/tickets.csv"), "");

		for (var row : rows()) {
			var text = row.text();
			assertFalse(text.contains("wrote:") || text.contains("Great service is our promise") || text.contains("confidential"), text);
			assertFalse(text.contains("<p>") || text.contains("Sent from my phone") || text.contains("Opening hours"), text);
			assertFalse(text.isBlank());
			assertTrue(row.attributes().containsKey("quoted"));
		}
		told(receipt, "were parted from what the customer wrote");
	}

	@Test
	void germanIsNamedAndCounted() {
		var receipt = take(shared("other-language/de2.csv"), "");

		assertEquals(Map.of("de", receipt.counts().stored()), languages());
		told(receipt, "(German)");
	}

	@Test
	void theReceiptCountsLanguagesAsTheyAreStored() {
		var receipt = take(shared("personal-data/pii.csv"), "");

		var unread = languages();
		unread.keySet().removeAll(List.of("zh", "en", "zxx"));
		assertEquals(Map.of(), unread);
		assertFalse(receipt.warnings().toString().contains("language that is not read"), receipt.warnings()::toString);
		told(receipt, languages().get("zxx") + " answers say nothing");
	}

	@Test
	void whatIsPersonalIsMaskedAndNumbersOfThingsStay() {
		take(shared("personal-data/pii.csv"), "");

		var texts = rows().stream().map(Feedback::text).toList();
		for (var clear : List.of("1 3 8 0 0", "wxid_", "lantern_fan88", "anna (at)", "WEST 1234", "de8937", "DE89-", "E12345678", "京A12345",
				"555-0142", "QQ: 1")) {
			assertFalse(texts.stream().anyMatch(text -> text.contains(clear)), clear);
		}
		for (var kept : List.of("20260105123456789", "110bcd25-a55d-453a-8046-1297901ea002", "10.0.19041.1", "138001380 times",
				"SKU 138001380001", "2026-01-05 10:30", "SF1234567890123")) {
			assertTrue(texts.stream().anyMatch(text -> text.contains(kept)), kept);
		}
	}
}
