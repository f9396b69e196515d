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
import java.util.HashMap;
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
	void measuresToneBeforeAndAfterLabels(@TempDir Path folder) throws IOException {
		var options = new HashMap<>(COLUMNS);
		options.put("--labels", List.of("20"));
		options.put("--splits", List.of("2"));

		var exit = new BenchCommand().run(invocation(true, options, "sentiment", labelled(folder).toString()));

		var report = new ObjectMapper().readTree(out.toByteArray());
		assertEquals(Exit.DONE, exit);
		assertEquals(2, report.get("splits").size());
		assertTrue(report.get("before").get("n").asInt() > 5, report.toString());
		assertTrue(report.get("after").get("value").asDouble() >= report.get("before").get("value").asDouble(), report.toString());
		assertEquals("wilson", report.get("after").get("method").asText());
	}

	@Test
	void measuresWhetherGroupsOfTwoLanguagesMeanTheSame(@TempDir Path folder) throws IOException {
		var english = Files.writeString(folder.resolve("en.csv"), """
				said,about
				the parcel has not arrived,parcel
				where is my parcel,parcel
				the soup was cold,food
				the dish tasted awful,food
				the app will not open,app
				the app crashes on my phone,app
				""");
		var chinese = Files.writeString(folder.resolve("zh.csv"), """
				said,about
				我的快递到哪里了,parcel
				包裹还没有送到,parcel
				汤都凉了,food
				这道菜太难吃了,food
				手机上的软件打不开,app
				软件一直闪退,app
				""");
		var options = Map.of("--text", List.of("said"), "--label", List.of("about"), "--with", List.of(chinese.toString()));

		var exit = new BenchCommand().run(invocation(true, options, "twins", english.toString()));

		var report = new ObjectMapper().readTree(out.toByteArray());
		assertEquals(Exit.DONE, exit);
		assertEquals(3, report.get("groups").asInt());
		assertEquals(1, report.get("right").get("value").asDouble(), report.toString());
		assertEquals(0, report.get("wrong").asInt());
	}

	@Test
	void measuresHowLongManyTextsTakeAndHowMuchMemory() throws IOException {
		var exit = new BenchCommand().run(invocation(true, Map.of("--rows", List.of("200")), "scale"));

		var report = new ObjectMapper().readTree(out.toByteArray());
		assertEquals(Exit.DONE, exit);
		assertEquals(200, report.get("texts").asInt());
		assertTrue(report.get("processorSeconds").asDouble() > 0 && report.get("residentBytes").asLong() > 0, report.toString());
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(true, Map.of("--rows", List.of("many")), "scale")));
	}

	@Test
	void measuresCodesByTheirNamesAndAfterLabels(@TempDir Path folder) throws IOException {
		var file = coded(folder);
		var options = Map.of("--text", List.of("said"), "--label", List.of("about"), "--labels", List.of("10"), "--splits", List.of("1"));

		var exit = new BenchCommand().run(invocation(true, options, "codes", file.toString()));

		var report = new ObjectMapper().readTree(out.toByteArray());
		assertEquals(Exit.DONE, exit);
		assertEquals(3, report.get("codes").asInt());
		assertTrue(report.get("before").get("value").asDouble() > 0.8, report.toString());
		assertEquals("TOO_FEW", report.get("splits").get(0).get("trials").get(0).get("result").asText());
	}

	@Test
	void measuresCodesOfWhichTextsMentionSeveral(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("aspects.csv"), """
				said,food,staff
				The breakfast was delicious,1,-2
				The dishes tasted good and the waiter was rude,1,-1
				The waiter was friendly,-2,1
				We booked a table for nine people on a Sunday,-2,1
				""");
		var frame = Files.writeString(folder.resolve("frame.csv"), "id,en,words_en\nfood,Food,taste | dishes\nstaff,Waiters,rude staff\n");
		var options = Map.of("--text", List.of("said"), "--frame", List.of(frame.toString()), "--absent", List.of("-2"));

		var exit = new BenchCommand().run(invocation(true, options, "codes", file.toString()));

		var report = new ObjectMapper().readTree(out.toByteArray());
		assertEquals(Exit.DONE, exit);
		assertEquals(4, report.get("averagePrecision").get("n").asInt());
		assertTrue(report.get("clauses").get("n").asInt() >= 3, report.toString());
	}

	@Test
	void refusesAFrameThatIsNone(@TempDir Path folder) throws IOException {
		var frame = Files.writeString(folder.resolve("frame.csv"), "id,en\nfood,Food\n");
		var options = Map.of("--text", List.of("said"), "--label", List.of("about"), "--frame", List.of(frame.toString()));

		assertEquals(Exit.REFUSED, new BenchCommand().run(invocation(false, options, "codes", coded(folder).toString())));
		assertTrue(err().contains("frame.csv"), err());
	}

	@Test
	void saysHowLabelsAreMeasured() {
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(false, Map.of("--labels", List.of("some")), "sentiment", "some.csv")));
		assertEquals(Exit.USAGE, new BenchCommand().run(invocation(false, Map.of(), "codes", "some.csv")));
		assertTrue(err().contains("bench sentiment FILE") && err().contains("bench codes FILE"), err());
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

	/** 30 rows about three things. */
	private static Path coded(Path folder) throws IOException {
		var rows = new StringBuilder("said,about\n");
		for (var how : List.of("was late", "was great", "is slow", "made us angry", "could be better", "is fine", "disappointed me",
				"was a surprise",
				"was terrible", "works well")) {
			rows.append("The delivery of the parcel ").append(how).append(",parcel delivery\n");
			rows.append("Breakfast in the hotel ").append(how).append(",breakfast\n");
			rows.append("Logging in to the app ").append(how).append(",app login\n");
		}
		return Files.writeString(folder.resolve("coded.csv"), rows);
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
