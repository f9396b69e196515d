package io.antiphon.evaluation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as it is typed. */
class JudgeCommandTest {

	private static final LocalDate START = LocalDate.of(2025, 1, 6);
	private static final String ACTION = "2025-07-07"; // after 26 weeks

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void saysThatAClearChangeWorkedAndWhereItDidNot() throws IOException {
		var file = file("week,shop,late,orders\n"
				+ shares("east", week -> week < 26 ? 0.30 : 0.10, 1) + shares("west", week -> 0.30, 2));

		assertEquals(Exit.DONE, judge(file, share("--group", "shop")));

		var verdicts = json().get("verdicts");
		var east = verdicts.get(0);
		assertEquals(1, json().get("format").asInt());
		assertEquals("east", east.get("group").asText());
		assertEquals("worked", east.get("verdict").asText());
		assertEquals(-0.2, east.get("effect").asDouble(), 0.05);
		assertTrue(east.get("low").asDouble() < -0.2 && east.get("high").asDouble() < 0, east.toString());
		assertEquals(52 * 100, east.get("n").asInt());
		assertEquals("its.agreed", east.get("method").asText());
		assertEquals(0.05, east.get("errorRate").asDouble());
		assertEquals("", east.get("reason").asText());
		assertTrue(east.get("needs").isNull());
		assertEquals("2025-12-29", east.get("decidedOn").asText());
		assertTrue(assumption(east, "season").isNull());
		var west = verdicts.get(1);
		assertEquals("not enough data", west.get("verdict").asText());
		assertFalse(west.get("reason").asText().isEmpty());
		assertTrue(west.get("decidedOn").isNull());
	}

	@Test
	void isWorseWhereTheOtherWayIsGood() throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.30 : 0.10, 1));

		judge(file, share("--better", "up"));

		assertEquals("worse", json().get("verdicts").get(0).get("verdict").asText());
	}

	@Test
	void doesNotCallATrendThatWasThereBeforeAChange() throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> 0.45 - 0.4 * week / 51, 3));

		judge(file, share());

		assertEquals("not enough data", json().get("verdicts").get(0).get("verdict").asText());
	}

	@Test
	void keepsTheFirstAnswerOfWhoLooksEachTime() throws IOException {
		var back = file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.40 : week < 38 ? 0.10 : 0.45, 4));

		judge(back, share("--looks", "daily"));

		var verdict = json().get("verdicts").get(0);
		assertEquals("worked", verdict.get("verdict").asText());
		assertTrue(LocalDate.parse(verdict.get("decidedOn").asText()).isBefore(START.plusWeeks(38)), verdict.toString());
	}

	@Test
	void saysThatAnEffectWoreOff() throws IOException {
		judge(file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.40 : week < 38 ? 0.10 : 0.42, 4)), share());
		assertFalse(assumption(json().get("verdicts").get(0), "lasting").asBoolean());

		out.reset();
		judge(file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.40 : 0.10, 4)), share());
		assertTrue(assumption(json().get("verdicts").get(0), "lasting").asBoolean());
	}

	@Test
	void setsGroupsBesideThoseWhereNothingWasChanged() throws IOException {
		IntToDoubleFunction season = week -> 0.35 + 0.15 * Math.sin(week / 8.0);
		var file = file("week,shop,late,orders\n"
				+ shares("changed", week -> season.applyAsDouble(week) - (week < 26 ? 0 : 0.15), 5)
				+ shares("same", season, 6) + shares("too", season, 7));

		assertEquals(Exit.DONE, judge(file, share("--group", "shop", "--compare-with", "same,too")));

		assertEquals(1, json().get("verdicts").size());
		assertEquals("worked", json().get("verdicts").get(0).get("verdict").asText());
		assertTrue(assumption(json().get("verdicts").get(0), "season").asBoolean());
	}

	@ParameterizedTest
	@ValueSource(strings = {"once", "daily"})
	void doesNotGuessWhereWhatIsSetBesideIsOfOtherPeriods(String looks) throws IOException {
		var rows = shares("changed", week -> 0.3, 5);
		var half = rows.lines().limit(26).map(row -> row.replace("changed", "same") + "\n").collect(Collectors.joining());

		assertEquals(
				Exit.DONE,
				judge(file("week,shop,late,orders\n" + rows + half), share("--group", "shop", "--compare-with", "same", "--looks", looks)));

		var verdict = json().get("verdicts").get(0);
		assertEquals("not enough data", verdict.get("verdict").asText());
		assertTrue(verdict.get("reason").asText().contains("set beside"), verdict.toString());
	}

	@Test
	void judgesAWorthWhileEffectByItsSize() throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.30 : 0.10, 1));

		judge(file, share("--least-effect", "0.5"));

		assertEquals("no effect shown", json().get("verdicts").get(0).get("verdict").asText());
	}

	@Test
	void makesWeeksOfDays() throws IOException {
		var rows = new StringBuilder("day,orders\n");
		var random = new SplittableRandom(8);
		for (int day = 0; day < 364; day++) {
			double weekend = day % 7 > 4 ? 30 : 0;
			rows.append(START.plusDays(day)).append(',')
					.append(Math.round(100 + weekend + 5 * random.nextGaussian() + (day < 182 ? 0 : 40)))
					.append('\n');
		}

		judge(file(rows.toString()), Map.of(
				"--date", "day", "--value", "orders", "--kind", "volume", "--better", "up", "--action-date", ACTION, "--grain", "week"));

		var verdict = json().get("verdicts").get(0);
		assertEquals("worked", verdict.get("verdict").asText());
		assertEquals(280, verdict.get("effect").asDouble(), 30);
		assertEquals(52, verdict.get("n").asInt());
	}

	@Test
	void answersInWeeksOfDaysWithTheLastDayOfTheWeekWithWhichItWasKnown() throws IOException {
		var random = new SplittableRandom(9);
		var rows = IntStream.range(0, 240)
				.mapToObj(day -> START.plusDays(day) + "," + Math.round(100 + 8 * random.nextGaussian() - (day < 182 ? 0 : 40)) + "\n")
				.toList();
		var options = Map.of(
				"--date", "day", "--value", "minutes", "--kind", "mean", "--better", "down", "--action-date", ACTION,
				"--grain", "week", "--looks", "daily");

		judge(file("day,minutes\n" + String.join("", rows)), options);

		var whole = json().get("verdicts").get(0);
		var on = LocalDate.parse(whole.get("decidedOn").asText());
		assertEquals(6, ChronoUnit.DAYS.between(LocalDate.parse(ACTION), on) % 7, whole.toString());
		int known = (int) ChronoUnit.DAYS.between(START, on) + 1;
		out.reset();
		judge(file("day,minutes\n" + String.join("", rows.subList(0, known))), options);
		assertEquals(whole.get("effect").asDouble(), json().get("verdicts").get(0).get("effect").asDouble(), 1e-9);
		assertEquals(on.toString(), json().get("verdicts").get(0).get("decidedOn").asText());
		out.reset();
		judge(file("day,minutes\n" + String.join("", rows.subList(0, known - 1))), options);
		assertEquals("not enough data", json().get("verdicts").get(0).get("verdict").asText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"2025-03-03,30,100 | Two rows are of 3 Mar 2025",
		"2026-02-02,30,0 | rests on nothing",
		"2026-02-02,130,100 | no share lies above 1",
		"2026-02-02,-1,100 | negative number of events",
		"2026-02-02,1,1e150 | too large or too small"
	})
	void doesNotGuessWhereARowCannotBe(String row, String reason) throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> 0.3, 1) + row + "\n");

		assertEquals(Exit.DONE, judge(file, share()));

		var verdict = json().get("verdicts").get(0);
		assertEquals("not enough data", verdict.get("verdict").asText());
		assertTrue(verdict.get("reason").asText().contains(reason), verdict.toString());
		assertTrue(verdict.get("effect").isNull() && verdict.get("n").isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024-01-01", "2026-06-01", "2025-12-29", "2025-01-13"})
	void doesNotGuessWhereNearlyAllLiesOnOneSide(String action) throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> 0.3, 1));

		assertEquals(Exit.DONE, judge(file, share("--action-date", action)));

		var verdict = json().get("verdicts").get(0);
		assertEquals("not enough data", verdict.get("verdict").asText());
		assertFalse(verdict.get("reason").asText().isEmpty());
	}

	@Test
	void refusesWhatIsSetBesideWhereItHasADateTwice() throws IOException {
		var same = shares("same", week -> 0.3, 6);
		var file =
				file("week,shop,late,orders\n" + shares("changed", week -> 0.3, 5) + same + same.lines().findFirst().orElseThrow() + "\n");

		assertEquals(Exit.REFUSED, judge(file, share("--group", "shop", "--compare-with", "same")));

		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Two rows are of 6 Jan 2025"), err.toString(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = {"same,same", "Paris, France", "too,Paris, France", "Paris, France,too"})
	void countsNothingTwiceThatIsSetBesideAndFindsNamesWithCommas(String beside) throws IOException {
		var file = file("week,shop,late,orders\n" + shares("changed", week -> 0.3, 5) + shares("same", week -> 0.3, 6)
				+ shares("too", week -> 0.3, 8) + shares("\"Paris, France\"", week -> 0.3, 7));

		assertEquals(Exit.DONE, judge(file, share("--group", "shop", "--compare-with", beside)), err.toString(StandardCharsets.UTF_8));

		assertEquals(beside.contains("too") ? 2 : 3, json().get("verdicts").size());
		double once = json().get("verdicts").get(0).get("low").asDouble();
		if (beside.equals("same,same")) {
			out.reset();
			judge(file, share("--group", "shop", "--compare-with", "same"));
			assertEquals(json().get("verdicts").get(0).get("low").asDouble(), once);
		}
	}

	@Test
	void setsNoSumOfGroupsBesideInWhichOneIsMissing() throws IOException {
		var random = new SplittableRandom(3);
		var rows = IntStream.range(0, 52)
				.boxed()
				.flatMap(week -> Stream.of("changed", "east", "west")
						.filter(shop -> week < 40 || !shop.equals("west"))
						.map(shop -> START.plusWeeks(week) + "," + shop + "," + (100 + random.nextInt(9)) + "\n"))
				.collect(Collectors.joining());

		judge(file("week,shop,orders\n" + rows), Map.of("--date", "week", "--value", "orders", "--group", "shop", "--kind", "volume",
				"--better", "up", "--action-date", ACTION, "--compare-with", "east,west"));

		assertEquals(40, json().get("verdicts").get(0).get("n").asInt());
		assertEquals(0, json().get("verdicts").get(0).get("effect").asDouble(), 10);
	}

	@Test
	void saysThatSharesWereTakenForEvents() throws IOException {
		judge(file("week,late,orders\n2025-06-30,0.3,100\n2025-07-07,0.1,100\n"), share());
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("look like shares"), err.toString(StandardCharsets.UTF_8));

		err.reset();
		judge(file("week,late,orders\n2025-06-30,0,100\n2025-07-07,1,100\n"), share());
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void doesNotGuessWhereNothingScatters() throws IOException {
		var rows = new StringBuilder("week,score\n");
		for (int week = 0; week < 52; week++) {
			rows.append(START.plusWeeks(week)).append(week < 26 ? ",3\n" : ",4\n");
		}

		judge(file(rows.toString()), Map.of(
				"--date", "week", "--value", "score", "--kind", "mean", "--better", "up", "--action-date", ACTION));

		var verdict = json().get("verdicts").get(0);
		assertEquals("not enough data", verdict.get("verdict").asText());
		assertTrue(verdict.get("low").isNull() && verdict.get("high").isNull());
	}

	@ParameterizedTest
	@CsvSource({
		"--date, weekk", "--n, none", "--kind, shares", "--better, left", "--action-date, soon", "--least-effect, -1", "--least-effect, 1d",
		"--looks, often", "--grain, day", "--error-rate, 2", "--method, magic", "--compare-with, east"
	})
	void refusesWordsThatItDoesNotKnow(String option, String value) throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> 0.3, 1));

		assertEquals(Exit.USAGE, judge(file, share(option, value)));

		assertEquals("", out.toString(StandardCharsets.UTF_8));
		assertTrue(err.toString(StandardCharsets.UTF_8).length() > 20);
	}

	@Test
	void refusesFilesThatCannotBeRead() throws IOException {
		assertEquals(Exit.REFUSED, judge(folder.resolve("none.csv"), share()));
		assertEquals(Exit.REFUSED, judge(file("week,late,orders\nsoon,1,2\n"), share()));
	}

	@Test
	void speaksChinese() throws IOException {
		var file = file("week,late,orders\n" + shares(null, week -> week < 26 ? 0.30 : 0.10, 1));

		var exit = command().run(invocation(file, share(), false, Locale.SIMPLIFIED_CHINESE));

		assertEquals(Exit.DONE, exit);
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("有效"), out.toString(StandardCharsets.UTF_8));
	}

	private static Map<String, String> share(String... more) {
		var options = new HashMap<String, String>(Map.of(
				"--date", "week", "--value", "late", "--n", "orders", "--kind", "share", "--better", "down", "--action-date", ACTION));
		for (int i = 0; i < more.length; i += 2) {
			options.put(more[i], more[i + 1]);
		}
		return options;
	}

	/** 52 weeks of 100 orders, so many of them late; the group where there is one. */
	private static String shares(String group, IntToDoubleFunction share, long seed) {
		var rows = new StringBuilder();
		var random = new SplittableRandom(seed);
		for (int week = 0; week < 52; week++) {
			double p = share.applyAsDouble(week);
			long late = random.doubles(100).filter(drawn -> drawn < p).count();
			rows.append(START.plusWeeks(week)).append(group == null ? "" : "," + group).append(',').append(late).append(",100\n");
		}
		return rows.toString();
	}

	private static JsonNode assumption(JsonNode verdict, String name) {
		for (var assumption : verdict.get("assumptions")) {
			if (assumption.get("name").asText().equals(name)) {
				return assumption.get("holds");
			}
		}
		throw new AssertionError("no assumption " + name + " in " + verdict);
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("series.csv"), text);
	}

	private JsonNode json() throws IOException {
		return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
	}

	private Exit judge(Path file, Map<String, String> options) {
		return command().run(invocation(file, options, true, Locale.ENGLISH));
	}

	private static JudgeCommandComponent command() {
		var guard = new ThreadGuard(new FaultRegister(), Duration.ofSeconds(1), Duration.ofSeconds(60));
		return new JudgeCommandComponent(new Methods(guard, Extensions.<EvaluationMethod>of(guard)), Vocabularies.NONE);
	}

	private Invocation invocation(Path file, Map<String, String> options, boolean json, Locale locale) {
		var given = new HashMap<String, List<String>>();
		options.forEach((name, value) -> given.put(name, List.of(value)));
		return new Invocation(
				List.of(file.toString()),
				given,
				json,
				locale,
				new OpenDoor().access("tester", Purpose.IMPROVE_SERVICE),
				Progress.NONE,
				new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
	}
}
