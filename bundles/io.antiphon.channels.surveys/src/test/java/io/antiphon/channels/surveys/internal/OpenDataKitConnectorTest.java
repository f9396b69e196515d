package io.antiphon.channels.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataKitConnectorTest extends ConnectorContract {

	private static final String KOBO = """
			"start";"end";"visit/town";"visit/used";"visit/used/app";"visit/used/web";"visit/words";"_location_latitude";"_id";"_uuid";"_submission_time";"_submitted_by";"_index"
			"2026-01-05T10:00:00.000+08:00";"2026-01-05T10:02:00.000+08:00";"north";"app web";"1";"1";"The parcel was late again, as ever";"31.2";"1";"u-1";"2026-01-05T02:03:00";"lin";"1"
			"2026-01-06T10:00:00.000+08:00";"2026-01-06T10:02:00.000+08:00";"south";"app";"1";"0";"n/a";"31.3";"2";"u-2";"2026-01-06T02:03:00";"lin";"2"
			"2026-01-07T10:00:00.000+08:00";"2026-01-07T10:02:00.000+08:00";"n/a";"web";"0";"1";"Nobody answered the phone for an hour";"31.4";"3";"u-3";"2026-01-07T02:03:00";"mo";"3"
			""";

	OpenDataKitConnectorTest() {
		super(new OpenDataKitConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("kobo.csv"), KOBO);
	}

	@Test
	void takesEachChoiceOnceAndNobodysPlace(@TempDir Path folder) throws IOException {
		var survey = Survey.of(new OpenDataKitConnectorComponent(), good(folder));

		assertEquals(List.of("_uuid"), survey.of("id"));
		assertEquals(List.of("_submission_time"), survey.of("time"));
		assertEquals(List.of("visit/words"), survey.of("text"));
		assertEquals(List.of("visit/town", "visit/used"), survey.of("attribute"));
		assertFalse(survey.said().getLast().attributes().containsKey("visit/town"), "n/a is no shop");
		assertEquals("", survey.texts().size() > 2 ? survey.texts().get(1) : "");
	}

	@Test
	void aQuestionOfSeveralChoicesIsNotTheServiceOfTheFeedback(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("kobo.csv"), KOBO.replace("visit/used", "visit/services"));

		var survey = Survey.of(new OpenDataKitConnectorComponent(), file);

		assertEquals(List.of("visit/town", "visit/services"), survey.of("attribute"));
		assertEquals(List.of(), survey.of("service"));
	}

	@Test
	void centralIsKnownToo(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("central.csv"), """
				SubmissionDate,visit-town,visit-words,visit-gps-Latitude,visit-gps-Longitude,meta-instanceID,KEY,SubmitterName,ReviewState
				2026-01-05T02:03:00.123Z,north,The parcel was late again as ever,31.2,121.4,uuid:1,uuid:1,lin,
				2026-01-06T02:03:00.123Z,south,Nobody answered the phone for an hour,31.2,121.4,uuid:2,uuid:2,mo,approved
				""");

		var survey = Survey.of(new OpenDataKitConnectorComponent(), file);

		assertTrue(accepts(file));
		assertEquals(List.of("KEY"), survey.of("id"));
		assertEquals(List.of("SubmissionDate"), survey.of("time"));
		assertEquals(2, survey.said().stream().filter(each -> each.occurred() != null).count());
	}
}
