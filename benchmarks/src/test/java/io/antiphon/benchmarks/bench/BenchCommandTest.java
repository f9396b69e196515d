package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.text.reading.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

	private static final Resources RESOURCES = Resources.of(BenchCommandTest.class.getClassLoader());
	private static final Map<String, List<String>> COLUMNS = Map.of(
			"--text", List.of("said"),
			"--label", List.of("tone"),
			"--positive", List.of("good"),
			"--negative", List.of("bad"));

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void measuresBothEncodersAgainstTheBareLoopInOneRun() throws IOException {
		var exit = new EncodeBench(RESOURCES, 200, 1).run(invocation(true, Map.of(), "encode"));

		var encode = new ObjectMapper().readTree(out.toByteArray()).get("encode");
		assertEquals(Exit.DONE, exit);
		assertEquals(List.of("zh", "en"), encode.findValuesAsText("language"));
		for (var one : encode) {
			assertEquals(200, one.get("texts").asInt(), one.toString());
			assertTrue(one.get("encoder").asDouble() > 0 && one.get("bare").asDouble() > 0, one.toString());
			assertTrue(one.get("ratio").asDouble() > 0, one.toString());
		}
	}

	@Test
	void measuresToneOnAFileThatSomebodyLabelled(@TempDir Path folder) throws IOException {
		var file = labelled(folder);

		var exit = new BenchCommand().run(invocation(true, COLUMNS, "quality", file.toString()));

		var report = new ObjectMapper().readTree(out.toByteArray());
		var heldOut = report.get("heldOut").get("accuracy");
		var development = report.get("development").get("accuracy");
		assertEquals(Exit.DONE, exit);
		assertEquals(41, report.get("rows").asInt());
		assertEquals(40, heldOut.get("n").asInt() + development.get("n").asInt());
		assertTrue(heldOut.get("value").asDouble() > 0.9, heldOut.toString());
		assertTrue(heldOut.get("low").asDouble() < heldOut.get("value").asDouble());
		assertEquals("wilson", heldOut.get("method").asText());
	}

	@Test
	void namesTheColumnsThereAreWhereOneIsNot(@TempDir Path folder) throws IOException {
		var file = labelled(folder);
		var wrong = Map.of(
				"--text", List.of("said"),
				"--label", List.of("mood"),
				"--positive", List.of("good"),
				"--negative", List.of("bad"));

		var exit = new BenchCommand().run(invocation(false, wrong, "quality", file.toString()));

		assertEquals(Exit.USAGE, exit);
		assertTrue(err().contains("tone, said"), err());
		assertEquals(0, out.size());
	}

	@Test
	void refusesAFileThatCannotBeRead(@TempDir Path folder) {
		var nowhere = folder.resolve("nowhere.csv").toString();

		assertEquals(Exit.REFUSED, new BenchCommand().run(invocation(false, COLUMNS, "quality", nowhere)));
		assertTrue(err().contains("nowhere.csv"), err());
	}

	@Test
	void saysHowQualityIsUsed() {
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(false, Map.of(), "quality", "some.csv")));
		assertTrue(err().contains("--positive VALUE"), err());
	}

	@Test
	void saysHowBurstsAreMeasured() {
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(false, Map.of(), "bursts")));
		assertTrue(err().contains("bench bursts FILE --text COLUMN"), err());
	}

	@Test
	void namesTheMeasurementsThereAre() {
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(false, Map.of(), "speed")));
		assertTrue(err().contains("\"speed\"") && err().contains("encode, quality"), err());
	}

	/** 40 rows whose tone is plain and one that has another label; the byte order mark is that of a spreadsheet. */
	private static Path labelled(Path folder) throws IOException {
		var rows = new StringBuilder("\uFEFFtone,said\n");
		for (var subject : List.of("delivery", "app", "hotel", "breakfast", "support", "website", "driver", "room", "box", "shop")) {
			rows.append("good,The ").append(subject).append(" was excellent and we love it\n");
			rows.append("good,We are very happy with the ").append(subject).append("\n");
			rows.append("bad,The ").append(subject).append(" was terrible and a waste of money\n");
			rows.append("bad,\"Very disappointed, the worst ").append(subject).append(" ever\"\n");
		}
		return Files.writeString(folder.resolve("labelled.csv"), rows.append("so-so,We were there\n"));
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private Invocation invocation(boolean json, Map<String, List<String>> options, String... arguments) {
		return new Invocation(
				List.of(arguments),
				options,
				json,
				Locale.ENGLISH,
				new Access.Issuer().issue("tester", Purpose.IMPROVE_SERVICE, Instant.EPOCH),
				Progress.NONE,
				new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
	}
}
