package io.antiphon.channels.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.feedback.RatingScale;
import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualtricsConnectorTest extends ConnectorContract {

	private static final String EXPORT = """
			StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientEmail,LocationLatitude,UserLanguage,Q1_NPS_GROUP,Q1,Q2,Q3_1,Q3_2
			Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Email,Location Latitude,User Language,How likely are you to recommend us? - Group,How likely are you to recommend us?,What could we do better?,Please rate - Price,Please rate - Speed
			"{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""endDate"",""timeZone"":""America/Denver""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_1""}","{""ImportId"":""QID3_2""}"
			2026-01-05 10:00:00,2026-01-05 10:02:00,0,203.0.113.1,100,1,2026-01-05 10:02:01,R_1aaaaaaaaaaaaaa,lin@example.com,47.1,EN,3,10,"The parcel was late, twice",4,2
			2026-07-06 10:00:00,2026-07-06 10:02:00,0,203.0.113.2,100,1,2026-07-06 10:02:01,R_2aaaaaaaaaaaaaa,mo@example.com,47.2,EN,1,3,-99,-99,1
			2026-01-07 10:00:00,2026-01-07 10:02:00,1,203.0.113.3,40,0,2026-01-07 10:02:01,R_3aaaaaaaaaaaaaa,,47.3,ZH-S,2,-99,太慢了，等了一个星期,5,5
			""";

	QualtricsConnectorTest() {
		super(new QualtricsConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("export.csv"), EXPORT);
	}

	@Test
	void takesWhatItsFileSaysOfEachColumn(@TempDir Path folder) throws IOException {
		var survey = Survey.of(new QualtricsConnectorComponent(), good(folder));

		assertEquals(
				Map.ofEntries(
						Map.entry("StartDate", "ignore"), Map.entry("EndDate", "ignore"), Map.entry("Status", "attribute"),
						Map.entry("IPAddress", "ignore"), Map.entry("Progress", "attribute"), Map.entry("Finished", "attribute"),
						Map.entry("RecordedDate", "time"), Map.entry("ResponseId", "id"), Map.entry("RecipientEmail", "person"),
						Map.entry("LocationLatitude", "ignore"), Map.entry("UserLanguage", "language"), Map.entry("Q1_NPS_GROUP", "ignore"),
						Map.entry("Q1", "rating"), Map.entry("Q2", "text"), Map.entry("Q3_1", "attribute"), Map.entry("Q3_2", "attribute")),
				Map.copyOf(survey.roles()));
	}

	@Test
	void aQuestionWithAGroupOfPromotersIsOne(@TempDir Path folder) throws IOException {
		var survey = Survey.of(new QualtricsConnectorComponent(), good(folder));

		assertEquals(List.of(1, 1, 0), survey.said().stream().map(each -> each.ratings().size()).toList());
		assertEquals(RatingScale.NPS, survey.said().getFirst().ratings().getFirst().scale());
		assertEquals("How likely are you to recommend us?", survey.said().getFirst().ratings().getFirst().name());
		assertTrue(survey.mapping().contains("\"missing\" : [ \"-99\" ]"), survey.mapping());
	}

	@Test
	void whatWasSeenAndNotAnsweredIsNoAnswer(@TempDir Path folder) throws IOException {
		var second = Survey.of(new QualtricsConnectorComponent(), good(folder)).said().get(1);

		assertEquals("", second.text());
		assertFalse(second.attributes().containsKey("Please rate - Price"));
		assertEquals("1", second.attributes().get("Please rate - Speed"));
	}

	@Test
	void timesHaveTheOffsetOfTheClockThatTheFileNames(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals("2026-01-05 10:02:01-07:00", told.items().getFirst().values().get(6));
		assertEquals("2026-07-06 10:02:01-06:00", told.items().get(1).values().get(6));
		assertEquals("2026-01-05T10:02:01", Survey.of(new QualtricsConnectorComponent(), good(folder)).times().getFirst());
	}

	@Test
	void tellsOfPreviewsAndOfWhatWasNotFinished(@TempDir Path folder) throws IOException {
		var notes = Survey.of(new QualtricsConnectorComponent(), good(folder)).notes();

		assertTrue(notes.getLast().startsWith("One response was not finished, as \"Finished\" says."), notes::toString);
		assertTrue(notes.get(notes.size() - 2).startsWith("One response is a preview or a test, as \"Status\" says."), notes::toString);
	}

	@Test
	void readsTabsInUtf16(@TempDir Path folder) throws IOException {
		var file = Files.write(
				folder.resolve("export.tsv"), ("\uFEFF" + EXPORT.replace("The parcel was late, twice", "late").replace(',', '\t')
						.replace("\"\"\t\"\"timeZone", "\"\",\"\"timeZone")).getBytes(StandardCharsets.UTF_16LE));

		assertTrue(accepts(file));
		assertEquals(3, Survey.of(new QualtricsConnectorComponent(), file).said().size());
	}

	@Test
	void aFieldOfAHundredMegabytesIsRejectedAndReadingGoesOn(@TempDir Path folder) throws IOException {
		var file = good(folder);
		try (var out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
			out.write("2026-01-05 10:00:00,,0,,100,1,2026-01-05 10:02:01,R_4,,,EN,3,10,");
			for (int piece = 0; piece < 100; piece++) {
				out.write("x".repeat(1 << 20));
			}
			out.write(",4,2\n2026-01-05 10:00:00,,0,,100,1,2026-01-05 10:02:01,R_5,,,EN,3,10,late,4,2\n");
		}

		var told = read(file, Integer.MAX_VALUE);

		assertEquals(List.of(0, 0, 0, 1, 0), told.items().stream().map(item -> item.reasons().size()).toList());
	}

	@Test
	void tenThousandColumnsAreRefused(@TempDir Path folder) throws IOException {
		var file = Files.writeString(
				folder.resolve("wide.csv"),
				"StartDate,EndDate,Finished,ResponseId" + ",Q".repeat(10_000) + "\na,b,1,R_1" + ",x".repeat(10_000) + "\n");

		assertEquals(End.REFUSED, read(file, 9).end());
	}

	@Test
	void theExportsOfSomebodyElseAreRead() {
		for (var name : List.of("sample.csv", "sample_legacy.csv")) {
			var file = Survey.shared("survey/qualtrics-csv/" + name);
			assumeTrue(file.isPresent(), "no shared data here");
			var survey = Survey.of(new QualtricsConnectorComponent(), file.get());

			assertEquals(List.of("Hello World!"), survey.texts(), name);
			assertEquals(1, survey.of("id").size(), name);
			assertEquals(1, survey.of("time").size(), name);
			assertEquals("2017-07-18T08:28:48", survey.times().getFirst(), name);
			assertFalse(survey.mapping().replaceAll("(?s)\\{[^{}]*\"ignore\"[^{}]*\\}", "").contains("130.92"), name);
			assertTrue(survey.said().getFirst().attributes().values().stream()
					.noneMatch(value -> value.contains("130.92") || value.startsWith("47.")), name);
		}
	}
}
