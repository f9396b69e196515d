package io.antiphon.cli.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.spi.Exit;
import io.antiphon.statistics.charts.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCommandTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

	@TempDir
	Path folder;

	private Typed typed = new Typed();
	private List<ChartRow> rows = new ArrayList<>();

	@Test
	void writesTheKindThePointsAndTheStagesAsJson() {
		weekly(10, 12, 10, 12, 10, 12, 30);

		assertEquals(Exit.DONE, run("xmr", "--freeze", "2025-02-10", "--json"));

		var json = json();
		assertEquals(List.of("format", "kind", "points", "stages", "rules", "notes"), fields(json));
		assertEquals(1, json.get("format").intValue());
		assertEquals("xmr", json.get("kind").textValue());
		var point = json.get("points").get(6);
		assertEquals(
				List.of("date", "value", "centre", "low3", "low2", "high2", "high3", "signals"), fields(point));
		assertEquals("2025-02-17", point.get("date").textValue());
		assertEquals(11, point.get("centre").doubleValue());
		assertEquals(11 + 3 * Math.sqrt(Math.PI), point.get("high3").doubleValue(), 1e-12);
		assertEquals(11 - 2 * Math.sqrt(Math.PI), point.get("low2").doubleValue(), 1e-12);
		assertEquals("[\"nelson1\"]", point.get("signals").toString());
		var stage = json.get("stages").get(0);
		assertEquals(List.of("from", "to", "reason", "n", "centre", "sigma", "frozen"), fields(stage));
		assertEquals("2025-01-06", stage.get("from").textValue());
		assertEquals("2025-02-17", stage.get("to").textValue());
		assertTrue(stage.get("reason").isNull());
		assertEquals(6, stage.get("n").intValue());
		assertEquals("2025-02-10", stage.get("frozen").textValue());
	}

	@Test
	void beginsAStageOnlyWhereOneIsNamed() {
		weekly(10, 12, 10, 12, 10, 12, 30, 33, 30, 33, 30, 33);

		run("xmr", "--stage", "2025-02-14=second shift, at night", "--json");

		var json = json();
		assertEquals(2, json.get("stages").size());
		assertEquals("second shift, at night", json.get("stages").get(1).get("reason").textValue());
		assertEquals("2025-02-17", json.get("stages").get(1).get("from").textValue());
		assertEquals("2025-02-10", json.get("stages").get(0).get("to").textValue());
		assertEquals(11, json.get("points").get(5).get("centre").doubleValue());
		assertEquals(31.5, json.get("points").get(6).get("centre").doubleValue());
		assertTrue(StreamSupport.stream(json.get("points").spliterator(), false).allMatch(point -> point.get("signals").isEmpty()));
	}

	@Test
	void freezesTheStageThatTheDayLiesInAndNoOther() {
		weekly(10, 12, 10, 12, 50, 52, 30, 33, 30, 33, 30, 33);

		run("xmr", "--stage", "2025-02-17", "--freeze", "2025-01-27", "--json");

		var stages = json().get("stages");
		assertEquals(4, stages.get(0).get("n").intValue());
		assertEquals(11, stages.get(0).get("centre").doubleValue());
		assertEquals("2025-01-27", stages.get(0).get("frozen").textValue());
		assertEquals(6, stages.get(1).get("n").intValue());
		assertTrue(stages.get(1).get("frozen").isNull());
	}

	@Test
	void chartsSharesNotPerCents() {
		sized(new double[] {12, 9, 16}, 120, 95, 143);

		run("p", "--n", "n", "--json");

		var json = json();
		assertEquals(0.1, json.get("points").get(0).get("value").doubleValue(), 1e-15);
		assertEquals(37 / 358.0, json.get("points").get(0).get("centre").doubleValue(), 1e-15);
		assertTrue(json.get("stages").get(0).get("sigma").isNull());
	}

	@Test
	void tellsLaneysSigmaOfStandardisedPoints() {
		sized(new double[] {12, 9, 16}, 120, 95, 143);

		run("pprime", "--n", "n", "--json");

		assertTrue(json().get("stages").get(0).get("sigmaZ").doubleValue() > 0);
	}

	@Test
	void runChartHasNoLimitsAndItsOwnRules() {
		weekly(1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9);

		run("run", "--json");

		var json = json();
		assertTrue(json.get("points").get(0).get("high3").isNull());
		assertEquals(5, json.get("points").get(0).get("centre").doubleValue());
		assertEquals("[\"run-crossings\"]", json.get("points").get(13).get("signals").toString());
	}

	@Test
	void movingRangesBeginAtTheSecondPoint() {
		weekly(1, 3, 2);

		run("mr", "--json");

		assertEquals(2, json().get("points").size());
		assertEquals("2025-01-13", json().get("points").get(0).get("date").textValue());
		assertEquals("2025-01-13", json().get("stages").get(0).get("from").textValue());
	}

	@ParameterizedTest
	@CsvSource({"nelson, 8", "we, 4", "nhs, 4", "run, 2", "'nelson1,WE4, nhs-shift', 3"})
	void takesRulesByTheirKeysAndByFamilies(String rules, int count) {
		weekly(1, 2, 3);

		assertEquals(Exit.DONE, run("xmr", "--rules", rules, "--json"));

		assertEquals(count, json().get("rules").size());
	}

	@ParameterizedTest
	@CsvSource({
		"bar, --json, there is no kind of chart",
		"p, --json, needs --n",
		"xmr, --rules=nelson9, did you mean \"nelson",
		"xmr, --rules=pareto, there is no rule",
		"xmr, '--rules=,', there is no rule",
		"run, --rules=nelson1, a run chart has none",
		"xmr, --stage=tomorrow, is no date",
		"xmr, --freeze=2025-02-30, is no date",
		"xmr, --stage=2026-01-01, no point lies on or after",
		"xmr, '--stage=2025-01-14,2025-01-15', no point lies between",
		"xmr, --freeze=2024-12-31, no point lies on or before",
		"mr, --stage=2025-01-20, no moving range"})
	void saysWhatIsWrongWithTheWords(String kind, String option, String sentence) {
		weekly(1, 2, 3);

		assertEquals(Exit.USAGE, run(kind, option));

		assertTrue(typed.err().contains(sentence), typed.err());
		assertEquals("", typed.out());
	}

	@Test
	void refusesDoubledDatesWithTheirLines() {
		weekly(1, 2);
		rows.add(new ChartRow(9, MONDAY, Sample.of(4)));

		assertEquals(Exit.REFUSED, run("xmr"));

		assertTrue(typed.err().contains("6 Jan 2025 is there twice, in the lines 2 and 9"), typed.err());
	}

	@Test
	void refusesSharesAboveOneAndSizesOfNoughtWithTheirLines() {
		sized(new double[] {1, 12}, 10, 10);
		assertEquals(Exit.REFUSED, run("p", "--n", "n"));
		assertTrue(typed.err().contains("line 3 (13 Jan 2025) has 12 events among n = 10"), typed.err());

		sized(new double[] {1, 12}, 10, 0);
		assertEquals(Exit.REFUSED, run("u", "--n", "n"));
		assertTrue(typed.err().contains("no n above 0"), typed.err());
	}

	@Test
	void everyFaultOfARowIsASentenceInBothLanguages() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			for (var bad : List.of(
					new Bad("c", Sample.of(-1)), new Bad("c", Sample.of(1.5)), new Bad("p", Sample.of(1, 1.5)),
					new Bad("s", Sample.of(1, 1)), new Bad("xbar", Sample.of(1, 5)), new Bad("u", Sample.of(1, Double.NaN)))) {
				typed = new Typed();
				typed.locale = locale;
				rows = List.of(new ChartRow(2, MONDAY, bad.sample()));

				assertEquals(Exit.REFUSED, run(bad.kind(), "--n", "n", "--sd", "sd"), bad::toString);

				assertFalse(typed.err().contains("<") || typed.err().contains("{") || typed.err().contains("NaN"), typed.err());
			}
		}
	}

	private record Bad(String kind, Sample sample) {}

	@Test
	void sortsDatesAndTellsItAndTellsGaps() {
		weekly(1, 2, 3, 4, 5, 6);
		rows.remove(3);
		rows = new ArrayList<>(rows.reversed());

		assertEquals(Exit.DONE, run("xmr", "--json"));

		assertEquals(1, json().get("points").get(0).get("value").doubleValue());
		assertTrue(typed.err().contains("sorted"), typed.err());
		assertTrue(typed.err().contains("1 gap between the dates, the longest from 20 Jan 2025 to 3 Feb 2025"), typed.err());
		assertEquals(3, json().get("notes").size());
	}

	@Test
	void leavesOutRowsWithoutAValueAndPeriodsWithoutCasesAndTellsTheirLines() {
		sized(new double[] {1, Double.NaN, 0, 2, 1, 2, 1}, 10, 10, 0, 10, 10, 10, 10);

		assertEquals(Exit.DONE, run("p", "--n", "n", "--json"));

		assertEquals(5, json().get("points").size());
		assertTrue(typed.err().contains("2 rows have no value or no n and are left out, lines 3, 4"), typed.err());
	}

	@Test
	void constantSharesAreToldThoughTheirLimitsHaveAWidth() {
		rows = IntStream.range(0, 8).mapToObj(i -> new ChartRow(i + 2, MONDAY.plusWeeks(i), new Sample(2, 10, 0))).toList();

		assertEquals(Exit.DONE, run("p", "--n", "n", "--json"));

		assertTrue(typed.err().contains("all alike"), typed.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"xmr", "mr", "p", "pprime", "u", "uprime", "c", "xbar", "s", "g", "t", "run"})
	void refusesNumbersThatNothingCanBeComputedOf(String kind) {
		rows = IntStream.range(0, 8).mapToObj(i -> new ChartRow(i + 2, MONDAY.plusWeeks(i), new Sample(1e307, 1e308, 1))).toList();

		assertEquals(Exit.REFUSED, run(kind, "--n", "n", "--sd", "sd", "--json"));

		assertTrue(typed.err().contains("too large or too small"), typed.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"xmr", "mr", "p", "pprime", "u", "uprime", "c", "xbar", "s", "g", "t", "run"})
	void constantSeriesOfEveryKindIsToldAndHasNoNumberThatIsNone(String kind) {
		rows = IntStream.range(0, 8).mapToObj(i -> new ChartRow(i + 2, MONDAY.plusWeeks(i), new Sample(0, 5, 0))).toList();

		assertEquals(Exit.DONE, run(kind, "--n", "n", "--sd", "sd", "--json"));

		assertFalse(typed.out().contains("NaN") || typed.out().contains("Infinity"), typed.out());
		assertTrue(typed.err().contains("all alike"), typed.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"xmr", "p", "pprime", "u", "uprime", "c", "xbar", "s", "g", "t", "run"})
	void singlePointOfEveryKindIsToldAndHasNoNumberThatIsNone(String kind) {
		rows = List.of(new ChartRow(2, MONDAY, new Sample(2, 5, 1)));

		assertEquals(Exit.DONE, run(kind, "--n", "n", "--sd", "sd", "--json"));

		assertFalse(typed.out().contains("NaN"), typed.out());
		assertTrue(typed.err().contains("one point"), typed.err());
		assertEquals(Exit.DONE, run(kind, "--n", "n", "--sd", "sd"));
	}

	@Test
	void singleValueHasNoMovingRangeAndNoRowsHaveNoChart() {
		weekly(1);
		assertEquals(Exit.REFUSED, run("mr"));
		assertTrue(typed.err().contains("no moving range"), typed.err());

		rows = List.of(new ChartRow(2, MONDAY, Sample.of(Double.NaN)));
		assertEquals(Exit.REFUSED, run("xmr"));
		assertTrue(typed.err().contains("no row has a value in the column \"value\""), typed.err());
	}

	@Test
	void writesForPeopleInBothLanguages() {
		weekly(10, 12, 10, 12, 10, 12, 30, 33, 30, 33, 30, 33, 90);
		var stage = "2025-02-17=第二班";

		run("xmr", "--stage", stage);
		var english = typed.out();
		typed = new Typed();
		typed.locale = Locale.SIMPLIFIED_CHINESE;
		run("xmr", "--stage", stage);
		var chinese = typed.out();

		assertTrue(english.contains("value – XmR chart · centre 11"), english);
		assertTrue(english.contains("begins with \"第二班\""), english);
		assertTrue(english.contains("1 point raises a signal."), english);
		assertTrue(chinese.contains("始于“第二班”"), chinese);
		assertTrue(chinese.contains("超出 3σ"), chinese);
		assertFalse(english.contains("<") || chinese.contains("<") || english.contains("{"), english + chinese);
	}

	@Test
	void drawsThePictureWithItsStagesAndReasons() throws Exception {
		weekly(10, 12, 10, 12, 10, 12, 30, 33, 30, 33, 30, 33, 90);
		var svg = folder.resolve("chart.svg");

		assertEquals(Exit.DONE, run("xmr", "--stage", "2025-02-17=second <shift>", "--svg", svg.toString()));

		var picture = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
		var text = picture.getDocumentElement().getTextContent();
		assertEquals("svg", picture.getDocumentElement().getTagName());
		assertTrue(text.contains("second <shift>") && text.contains("XmR chart"), text);
		assertFalse(text.contains("var("), text);
		assertTrue(typed.out().contains("Written: " + svg), typed.out());
	}

	@Test
	void replacesNoPictureAndNoSourceUnasked() throws IOException {
		weekly(1, 2, 3);
		var svg = Files.writeString(folder.resolve("chart.svg"), "mine");

		assertEquals(Exit.USAGE, run("xmr", "--svg", svg.toString()));
		assertEquals("mine", Files.readString(svg));
		assertEquals(Exit.DONE, run("xmr", "--svg", svg.toString(), "--force"));
		assertNotEquals("mine", Files.readString(svg));
		assertEquals(Exit.USAGE, run("xmr", "--svg", folder.toString()));
	}

	@Test
	void handsOnWhyAFileCannotBeRead() {
		var command = new ChartCommand((file, columns, locale) -> new RowSource.Answer.Refused("no such file", Exit.REFUSED));

		assertEquals(Exit.REFUSED, typed.run(command, "a.csv", "--kind", "c", "--date", "d", "--value", "v"));
		assertTrue(typed.err().contains("no such file"));
	}

	@Test
	void asksForTheColumnsOfItsKindInOrder() {
		var asked = new ArrayList<String>();
		var command = new ChartCommand((file, columns, locale) -> {
			asked.addAll(columns);
			return new RowSource.Answer.Refused("", Exit.USAGE);
		});

		typed.run(command, "a.csv", "--kind", "xbar", "--sd", "s", "--n", "k", "--date", "d", "--value", "v");

		assertEquals(List.of("d", "v", "k", "s"), asked);
	}

	private void weekly(double... values) {
		rows = new ArrayList<>(IntStream.range(0, values.length)
				.mapToObj(i -> new ChartRow(i + 2, MONDAY.plusWeeks(i), Sample.of(values[i])))
				.toList());
	}

	private void sized(double[] values, double... sizes) {
		rows = IntStream.range(0, values.length)
				.mapToObj(i -> new ChartRow(i + 2, MONDAY.plusWeeks(i), Sample.of(values[i], sizes[i])))
				.toList();
	}

	private Exit run(String kind, String... options) {
		var words = Stream.concat(Stream.of("a.csv", "--kind", kind, "--date", "date", "--value", "value"), Stream.of(options));
		return typed.run(new ChartCommand((file, columns, locale) -> new RowSource.Answer.Rows(rows, List.of())),
				words.toArray(String[]::new));
	}

	private JsonNode json() {
		try {
			return new ObjectMapper().readTree(typed.out());
		} catch (JsonProcessingException noJson) {
			throw new AssertionError(typed.out(), noJson);
		}
	}

	private static List<String> fields(JsonNode node) {
		var names = new ArrayList<String>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}
}
