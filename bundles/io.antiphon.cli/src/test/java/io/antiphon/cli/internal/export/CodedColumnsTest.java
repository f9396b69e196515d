package io.antiphon.cli.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.cli.internal.Examples;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Coding.Aspect;
import io.antiphon.loop.coding.Coding.Sentiment;
import io.antiphon.loop.coding.Coding.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands in the columns, as a reader of another tool finds it. */
class CodedColumnsTest extends CodedCase {

	private static final String ODD = "two\nlines, \"quoted\"\tand 应声 😤 | <b>&amp;</b>";

	@Test
	void eachPieceIsARowWithItsCodes() throws IOException {
		store.put(Examples.feedback(1, "too slow, but friendly"));
		codings.with(1, new Coding(
				Sentiment.NEGATIVE,
				0.87654321,
				List.of(new Topic("en:slow", "slow · late"), new Topic("en:staff", "staff")),
				List.of("counter", "delivery"),
				List.of(new Aspect("slow · late", Sentiment.NEGATIVE), new Aspect("staff", Sentiment.POSITIVE))));

		assertEquals(Exit.DONE, export("coded.jsonl"));

		assertEquals(
				"{'id':'ID','time':'2025-03-31T09:05','service':'shop','channel':'review','language':'en',"
						+ "'text':'too slow, but friendly','sentiment':'negative','confidence':0.8765,"
						+ "'topics':['slow · late','staff'],'touchpoints':['delivery','counter'],"
						+ "'aspects':['slow · late: negative','staff: positive']}\n",
				Files.readString(folder.resolve("coded.jsonl")).replace('"', '\'').replace(Ids.text(1), "ID"));
	}

	@Test
	void allThreeKindsOfFileSayTheSame() throws Exception {
		store.put(Examples.feedback(1, ODD)).put(Examples.feedback(2, "太慢了")).put(bare(3, "en", ""));
		codings.with(1, FakeCodings.about("late", Sentiment.NEGATIVE, 1)).with(2, FakeCodings.about("慢", Sentiment.UNCERTAIN, 0.5));

		for (var name : List.of("coded.jsonl", "coded.csv", "coded.xlsx")) {
			assertEquals(Exit.DONE, export(name));
		}

		var json = Reread.jsonl(folder.resolve("coded.jsonl")).stream().map(Reread::row).toList();
		var csv = Reread.csv(folder.resolve("coded.csv"));
		var xlsx = Reread.xlsx(folder.resolve("coded.xlsx"));
		assertEquals(CodedRow.HEADER, csv.getFirst());
		assertEquals(CodedRow.HEADER, xlsx.getFirst());
		assertEquals(json, csv.subList(1, csv.size()));
		assertEquals(csv.subList(1, csv.size()), xlsx.subList(1, xlsx.size()));
		assertTrue(json.stream().anyMatch(row -> row.contains(ODD)));
	}

	@Test
	void whatIsNotKnownIsNullAndEmptyAndTheUnreadIsSaidToBeSo() throws IOException {
		store.put(bare(1, "de", "Wo bleibt mein Paket?"));

		export("coded.jsonl");
		export("coded.csv");

		assertEquals(
				"{'id':'ID','time':null,'service':null,'channel':null,'language':'de','text':'Wo bleibt mein Paket?',"
						+ "'sentiment':'not-read','confidence':null,'topics':[],'touchpoints':[],'aspects':[]}\n",
				Files.readString(folder.resolve("coded.jsonl")).replace('"', '\'').replace(Ids.text(1), "ID"));
		assertEquals(
				List.of(Ids.text(1), "", "", "", "de", "Wo bleibt mein Paket?", "not-read", "", "", "", ""),
				Reread.csv(folder.resolve("coded.csv")).getLast());
		assertEquals("", typed.err());
	}

	@Test
	void whatASpreadsheetWouldTakeForAFormulaIsWords() throws Exception {
		var formula = "=cmd|' /C calc'!A0";
		store.put(new Feedback(
				1, 1, new Context("+shop", "@desk", "-web"), "en", formula, List.of(), Map.of(), Person.UNKNOWN, null,
				new Origin(1, "a.csv", 2, 0, 4, ""), ""));
		codings.with(1, FakeCodings.about("=1+1", Sentiment.NEGATIVE, 0.9));

		export("coded.csv");
		export("coded.xlsx");
		export("coded.jsonl");

		assertEquals(
				List.of("'+shop", "'-web", "en", "'" + formula, "negative", "0.9", "'=1+1", "'@desk", "'=1+1: negative"),
				Reread.csv(folder.resolve("coded.csv")).getLast().subList(2, 11));
		assertEquals(formula, Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5));
		assertEquals(formula, Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("text").asText());
	}

	@Test
	void whatSeparatesInACellStandsInNoName() throws IOException {
		store.put(Examples.feedback(1, "a | b"));
		codings.with(1, new Coding(
				Sentiment.NEUTRAL, 0.5, List.of(new Topic("1", "in | out"), new Topic("2", "c")), List.of(), List.of()));

		export("coded.csv");
		export("coded.jsonl");

		var row = Reread.csv(folder.resolve("coded.csv")).getLast();
		assertEquals("in ¦ out | c", row.get(8));
		assertEquals("a | b", row.get(5));
		assertEquals("in | out", Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("topics").get(0).asText());
	}

	@Test
	void controlCharactersThatNoTableCanHoldAreLeftOutThereAndKeptInJson() throws Exception {
		store.put(Examples.feedback(1, "a\u0000b\u001b[2J\u202ec\ud800d"));

		export("coded.csv");
		export("coded.xlsx");
		export("coded.jsonl");

		assertTrue(Reread.csv(folder.resolve("coded.csv")).getLast().get(5).startsWith("ab[2Jc"));
		assertTrue(Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5).startsWith("ab[2Jc"));
		assertTrue(Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("text").asText().startsWith("a\u0000b\u001b[2J\u202ec"));
	}

	@Test
	void aCellThatAWorkbookCannotHoldIsCutAndSaidSo() throws Exception {
		var text = "x".repeat(32_766) + "😤";
		store.put(Examples.feedback(1, text));

		export("coded.xlsx");
		export("coded.csv");

		assertEquals("x".repeat(32_766), Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5));
		assertEquals(text, Reread.csv(folder.resolve("coded.csv")).getLast().get(5));
		assertTrue(typed.err().contains("1 cell held more than the 32,767 characters that a workbook takes"), typed.err());
	}

	@Test
	void anyoneCanCountTheSentimentsAgain() throws IOException {
		for (var piece = 1; piece <= 40; piece++) {
			store.put(Examples.feedback(piece, "words"));
			codings.with(piece, FakeCodings.about("t", Sentiment.values()[piece % 3 % 4], 0.9));
		}

		export("coded.csv");

		var counts = new TreeMap<String, Integer>();
		var rows = Reread.csv(folder.resolve("coded.csv"));
		rows.subList(1, rows.size()).forEach(row -> counts.merge(row.get(CodedRow.HEADER.indexOf("sentiment")), 1, Integer::sum));
		assertEquals(Map.of("negative", 13, "neutral", 14, "positive", 13), counts);
	}

	@Test
	void noFeedbackIsAHeaderAlone() throws Exception {
		assertEquals(Exit.DONE, export("coded.csv"));
		assertEquals(Exit.DONE, export("coded.xlsx"));

		assertEquals(List.of(CodedRow.HEADER), Reread.csv(folder.resolve("coded.csv")));
		assertEquals(List.of(CodedRow.HEADER), Reread.xlsx(folder.resolve("coded.xlsx")));
	}
}
