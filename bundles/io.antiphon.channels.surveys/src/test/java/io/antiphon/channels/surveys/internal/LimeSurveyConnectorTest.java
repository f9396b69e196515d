package io.antiphon.channels.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimeSurveyConnectorTest extends ConnectorContract {

	private static final String EXPORT = """
			"id. Response ID","submitdate. Date submitted","lastpage. Last page","startlanguage. Start language","seed. Seed","token. Access code","ipaddr. IP address","Q1. How was the delivery?","Q2[SQ001]. What did you use? [App]","Q2[SQ002]. What did you use? [Web]","Q2[other]. What did you use? [Other]","Q3. Which shop?","Q3[comment]. Which shop? [Comment]","interviewtime. Total time","Q1Time. Question time: Q1"
			"1","2026-01-05 10:00:00","3","en","123","tok1","203.0.113.1","The parcel was late again and nobody told me","Y","","kiosk","A1","near the station","22.1","9.1"
			"2","","1","zh-Hans","124","tok2","203.0.113.2","N/A","Y","Y","","A2","","12.1","8.1"
			"3","1980-01-01 00:00:00","3","en","125","tok3","203.0.113.3","Everything was fine, thank you","","Y","","A1","","32.1","7.1"
			""";

	LimeSurveyConnectorTest() {
		super(new LimeSurveyConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("results-survey123.csv"), EXPORT);
	}

	@Test
	void takesWhatTheHeaderSays(@TempDir Path folder) throws IOException {
		var survey = Survey.of(new LimeSurveyConnectorComponent(), good(folder));

		assertEquals(List.of("id. Response ID"), survey.of("id"));
		assertEquals(List.of("submitdate. Date submitted"), survey.of("time"));
		assertEquals(List.of("token. Access code"), survey.of("person"));
		assertEquals(List.of("startlanguage. Start language"), survey.of("language"));
		assertEquals(List.of("Q1. How was the delivery?"), survey.of("text"));
		assertEquals(
				Map.of("language", "en", "lastpage. Last page", "3", "finished", "yes", "What did you use? [App]", "Y",
						"What did you use? [Other]", "kiosk",
						"Which shop?", "A1", "Which shop? [Comment]", "near the station"),
				survey.said().getFirst().attributes().entrySet().stream()
						.collect(java.util.stream.Collectors.toMap(each -> each.getKey().replace("Last page", "lastpage. Last page"),
								Map.Entry::getValue)));
	}

	@Test
	void aDateThatStandsForNoneIsNone(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("2026-01-05 10:00:00", "", ""), told.items().stream().map(item -> item.values().get(1)).toList());
	}

	@Test
	void whatWasNotFinishedIsKeptAsSuchOnTheDateOfWhatWasDoneLast(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("results.csv"), """
				id,submitdate,lastpage,startlanguage,startdate,datestamp,Q1
				1,2026-02-01 10:00:00,3,en,2026-02-01 09:50:00,2026-02-01 10:00:00,The room smelled of smoke
				2,,1,en,2026-02-02 09:50:00,2026-02-02 09:55:00,Breakfast was cold and late
				3,,1,en,2026-02-03 09:50:00,,Nobody answered the phone
				4,,0,en,,,The lift was out of order
				""");

		var survey = Survey.of(new LimeSurveyConnectorComponent(), file);
		var told = read(file);

		assertEquals(List.of("2026-02-01 10:00:00", "2026-02-02 09:55:00", "2026-02-03 09:50:00", ""),
				told.items().stream().map(item -> item.values().get(1)).toList());
		assertEquals(List.of("yes", "no", "no", "no"), survey.said().stream().map(each -> each.attributes().get("finished")).toList());
		assertTrue(survey.notes().get(0).startsWith("3 responses were not finished: \"submitdate\" is empty."), survey.notes()::toString);
		assertTrue(survey.notes().get(1).startsWith("One response has no date"), survey.notes()::toString);
	}

	@Test
	void aFormAloneIsRefusedAsOne(@TempDir Path folder) throws IOException {
		var file = Files.writeString(
				folder.resolve("survey.lss"),
				"<?xml version=\"1.0\"?>\n<document>\n<LimeSurveyDocType>Survey</LimeSurveyDocType>\n</document>\n");

		assertTrue(accepts(file));
		assertTrue(read(file).said().getFirst().apply(Locale.ENGLISH).startsWith("This is the form of a survey"));
	}

	@Test
	void codesAndTextsAloneAreKnownToo(@TempDir Path folder) throws IOException {
		var codes = Files.writeString(folder.resolve("codes.csv"),
				"id,submitdate,lastpage,startlanguage,Q1\n1,2026-01-05 10:00:00,3,en,late\n");
		var texts = Files.writeString(
				folder.resolve("texts.csv"),
				"Response ID;Date submitted;Last page;Start language;How was it?\n1;2026-01-05 10:00:00;3;en;late\n");

		for (var file : List.of(codes, texts)) {
			assertTrue(accepts(file));
			assertEquals(List.of("id", "time", "attribute", "language", "", "attribute"),
					read(file, 9).asked().stream().map(Asked::role).toList());
		}
	}

	@Test
	void aFileForAnotherLimeSurveyHasItsTextsAboveItsCodes(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("vvexport_123.csv"), """
				Response ID	Date submitted	Last page	Start language	How was it, "honestly"?	Which shop?
				id	submitdate	lastpage	startlanguage	123X4X5	123X4X6
				1	2026-01-05 10:00:00	3	en	late{newline}again, {quote}as always{quote}	A1
				2	2026-01-06 10:00:00	3	en	{question_not_shown}	A2
				""");

		var told = read(file, 9);

		assertEquals("How was it, \"honestly\"?", told.asked().get(4).text());
		assertEquals("late\nagain, \"as always\"", told.items().getFirst().values().get(4));
		assertEquals("3", told.items().getFirst().place());
		assertEquals(List.of("N/A", "{question_not_shown}"), told.asked().get(4).missing());
	}
}
