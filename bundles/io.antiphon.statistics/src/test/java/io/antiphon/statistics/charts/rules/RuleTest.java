package io.antiphon.statistics.charts.rules;

import static io.antiphon.statistics.charts.rules.Rule.NELSON_1;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_2;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_3;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_4;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_5;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_6;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_7;
import static io.antiphon.statistics.charts.rules.Rule.NELSON_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Expected;
import io.antiphon.statistics.SharedData;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RuleTest {

	private static final Set<Rule> NELSON = Rule.family("nelson");

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "NELSON_.")
	void agreesWithRWhereCentreAndSigmaAreGiven(Rule rule) {
		JsonNode expected = Expected.group("nelson_known_limits");
		double[] z = SharedData.column("nelson.csv", "z");

		double[] sigma = filled(z.length, expected.get("sigma").doubleValue());
		List<Signal> signals = Rule.signals(z, expected.get("mean").doubleValue(), sigma, Set.of(rule));

		assertArrayEquals(
				Expected.indices(expected.get("r" + rule.number())), signals.stream().mapToInt(Signal::index).toArray());
	}

	@Test
	void onlyChosenRulesAreRaised() {
		double[] z = SharedData.column("nelson.csv", "z");
		var chosen = EnumSet.of(NELSON_1, NELSON_2);

		List<Signal> signals = signals(chosen, z);

		assertEquals(List.of(new Signal(NELSON_1, 3), new Signal(NELSON_2, 13)), signals);
	}

	@Test
	void signalsComeInOrderOfPointsThenOfRules() {
		List<Signal> signals = signals(NELSON, 4, 4, 4);

		assertEquals(
				List.of(
						new Signal(NELSON_1, 0),
						new Signal(NELSON_1, 1),
						new Signal(NELSON_1, 2),
						new Signal(NELSON_5, 2)),
				signals);
	}

	@Test
	void pointOnTheLimitIsNotBeyondIt() {
		assertEquals(List.of(), signals(Set.of(NELSON_1), 3, -3));
		assertEquals(List.of(), signals(Set.of(NELSON_5), 2, 2, 2));
		assertEquals(List.of(), signals(Set.of(NELSON_7), filled(15, 1)));
	}

	@Test
	void ninthPointOnOneSideRaisesTheSecondRuleAndOneOnTheCentreDoesNot() {
		double[] nine = filled(9, 0.5);
		double[] broken = nine.clone();
		broken[4] = 0;

		assertEquals(List.of(), signals(Set.of(NELSON_2), Arrays.copyOf(nine, 8)));
		assertEquals(List.of(new Signal(NELSON_2, 8)), signals(Set.of(NELSON_2), nine));
		assertEquals(List.of(), signals(Set.of(NELSON_2), broken));
		assertEquals(List.of(), signals(Set.of(NELSON_2), filled(20, 0)));
	}

	@Test
	void sixPointsMakeARunOfFiveStepsAndALevelStepBreaksIt() {
		assertEquals(List.of(new Signal(NELSON_3, 5)), signals(Set.of(NELSON_3), 6, 5, 4, 3, 2, 1));
		assertEquals(List.of(), signals(Set.of(NELSON_3), 1, 2, 3, 4, 5));
		assertEquals(List.of(), signals(Set.of(NELSON_3), 1, 2, 3, 3, 4, 5));
	}

	@Test
	void fourteenPointsAlternateAndThirteenDoNotYet() {
		double[] saw = IntStream.range(0, 14).mapToDouble(i -> i % 2).toArray();

		assertEquals(List.of(new Signal(NELSON_4, 13)), signals(Set.of(NELSON_4), saw));
		assertEquals(List.of(), signals(Set.of(NELSON_4), Arrays.copyOf(saw, 13)));
	}

	@Test
	void twoOfThreeMustLieOnOneSideAndTheLastBeAmongThem() {
		assertEquals(List.of(), signals(Set.of(NELSON_5), 2.5, -2.5, 0));
		assertEquals(List.of(), signals(Set.of(NELSON_5), 2.5, 2.5, 0));
		assertEquals(
				List.of(new Signal(NELSON_5, 2)),
				signals(Set.of(NELSON_5), -2.5, 0, -2.5));
	}

	@Test
	void fourOfFiveMustLieOnOneSide() {
		assertEquals(List.of(), signals(Set.of(NELSON_6), 1.5, 1.5, -1.5, 0, 1.5));
		assertEquals(
				List.of(new Signal(NELSON_6, 4)),
				signals(Set.of(NELSON_6), 1.5, 1.5, 1.5, -9, 1.5));
	}

	@Test
	void eightBeyondOneSigmaMayLieOnEitherSide() {
		double[] both = IntStream.range(0, 8).mapToDouble(i -> i % 2 == 0 ? 1.5 : -1.5).toArray();

		assertEquals(List.of(new Signal(NELSON_8, 7)), signals(Set.of(NELSON_8), both));
	}

	@Test
	void turningTheSeriesUpsideDownRaisesTheSame() {
		double[] z = SharedData.column("nelson.csv", "z");
		double[] turned = Arrays.stream(z).map(value -> -value).toArray();

		assertEquals(signals(NELSON, z), signals(NELSON, turned));
	}

	@Test
	void eachPointIsJudgedByItsOwnSigma() {
		double[] values = {4, 4};
		double[] sigma = {1, 2};

		assertEquals(List.of(new Signal(NELSON_1, 0)), Rule.signals(values, 0, sigma, Set.of(NELSON_1)));
	}

	@Test
	void refusesSigmasThatDoNotFit() {
		double[] values = {1, 2};

		assertThrows(IllegalArgumentException.class, () -> Rule.signals(values, 0, new double[] {1}, NELSON));
		assertThrows(IllegalArgumentException.class, () -> Rule.signals(values, 0, new double[] {1, -1}, NELSON));
		assertThrows(
				IllegalArgumentException.class, () -> Rule.signals(values, Double.NaN, new double[] {1, 1}, Set.of()));
		assertThrows(UnsupportedOperationException.class, () -> NELSON.clear());
		assertEquals(List.of(), Rule.signals(new double[] {}, 0, new double[] {}, NELSON));
	}

	@Test
	void everyRuleIsFoundByItsKeyAndItsFamily() {
		assertEquals(
				List.of(
						"nelson1", "nelson2", "nelson3", "nelson4", "nelson5", "nelson6", "nelson7", "nelson8", "we1", "we2", "we3", "we4",
						"nhs-astro", "nhs-shift", "nhs-trend", "nhs-two-of-three", "run-long", "run-crossings"),
				Arrays.stream(Rule.values()).map(Rule::key).toList());
		Arrays.stream(Rule.values()).forEach(rule -> assertEquals(rule, Rule.of(rule.key()).orElseThrow()));
		assertEquals(Set.of(Rule.WE_1, Rule.WE_2, Rule.WE_3, Rule.WE_4), Rule.family("we"));
		assertEquals(Set.of(), Rule.family("pareto"));
		assertEquals(4, Rule.NHS_TWO_OF_THREE.number());
	}

	@Test
	void zonesOfWesternElectricAskForThreeTwoOneAndNoSigma() {
		assertRaised(Rule.WE_1, at(0), 3.01);
		assertRaised(Rule.WE_1, at(), 3);
		assertRaised(Rule.WE_2, at(2), 2.1, 0, 2.1);
		assertRaised(Rule.WE_2, at(), 2.1, 0, -2.1);
		assertRaised(Rule.WE_2, at(), 2.1, 0, 0, 2.1);
		assertRaised(Rule.WE_3, at(4), -1.1, -1.1, 0, -1.1, -1.1);
		assertRaised(Rule.WE_3, at(), -1.1, -1.1, 0, 0, -1.1);
		assertRaised(Rule.WE_4, at(7), filled(8, 0.1));
		assertRaised(Rule.WE_4, at(), filled(7, 0.1));
	}

	@Test
	void rulesOfTheNhsCountSevenForAShiftAndSixForATrend() {
		assertRaised(Rule.NHS_ASTRO, at(1), 0, -3.01);
		assertRaised(Rule.NHS_ASTRO, at(), 0, -3);
		assertRaised(Rule.NHS_SHIFT, at(6, 7), filled(8, -0.1));
		assertRaised(Rule.NHS_SHIFT, at(), filled(6, -0.1));
		assertRaised(Rule.NHS_TREND, at(5), -1, -0.5, 0, 0.5, 1, 1.5);
		assertRaised(Rule.NHS_TREND, at(), -1, -0.5, 0, 0.5, 1);
		assertRaised(Rule.NHS_TWO_OF_THREE, at(2), 2.1, 0, 2.1);
		assertRaised(Rule.NHS_TWO_OF_THREE, at(), 2.1, 0, 1.9);
	}

	@Test
	void runOfMoreThanTheLogarithmOfTheSeriesIsTooLong() {
		double[] fine = {1, 1, 1, 1, 1, 1, -1, 1, -1, 1}; // log2 10 + 3 = 6.3, so a run of 6 is not too long
		double[] long7 = {1, 1, 1, 1, 1, 1, 1, -1, 1, -1};
		double[] interrupted = {1, 1, 1, 0, 1, 1, 1, 1, -1, 1, -1}; // a point on the centre neither breaks nor lengthens a run

		assertRaised(Rule.RUN_LONG, at(), fine);
		assertRaised(Rule.RUN_LONG, at(6), long7);
		assertRaised(Rule.RUN_LONG, at(7), interrupted);
	}

	@Test
	void tooFewCrossingsAreRaisedAtTheEndOfTheStage() {
		double[] two = {1, 1, 1, 1, -1, -1, -1, 1, 1, 1}; // of nine steps at least two should cross: qbinom(0.05, 9, 0.5) = 2
		double[] one = {1, 1, 1, 1, 1, -1, -1, -1, -1, -1};

		assertRaised(Rule.RUN_CROSSINGS, at(), two);
		assertRaised(Rule.RUN_CROSSINGS, at(9), one);
		assertRaised(Rule.RUN_CROSSINGS, at(), 0, 0, 0);
		assertRaised(Rule.RUN_CROSSINGS, at(), 1);
	}

	@Test
	void bothSignsOfARunChartHaveTheBoundsOfTheirFormulas() {
		// useful points n, longest run allowed round(log2(n) + 3), fewest crossings allowed qbinom(0.05, n − 1, 0.5), both by R
		int[][] table = {{10, 6, 2}, {12, 7, 3}, {16, 7, 4}, {20, 7, 6}, {24, 8, 8}, {30, 8, 10}, {40, 8, 14}, {60, 9, 23}};
		for (int[] row : table) {
			int useful = row[0];
			assertEquals(false, runs(useful, row[1], 0).tooLong(row[1] - 1), "n " + useful);
			assertEquals(true, runs(useful, row[1] + 1, 0).tooLong(row[1]), "n " + useful);
			assertEquals(false, runs(useful, 1, row[2]).tooFewCrossings(), "n " + useful);
			assertEquals(true, runs(useful, 1, row[2] - 1).tooFewCrossings(), "n " + useful);
		}
	}

	private static Runs runs(int useful, int longest, int crossings) {
		return new Runs(IntStream.rangeClosed(1, longest).toArray(), useful, crossings);
	}

	@Test
	void withoutSigmaOnlySidesAndStepsAreSeen() {
		double[] rising = IntStream.range(0, 20).mapToDouble(i -> i + 100).toArray();
		var rules = EnumSet.allOf(Rule.class);

		var raised = Rule.signals(rising, 0, new double[0], rules).stream().map(Signal::rule).collect(Collectors.toSet());

		assertEquals(Set.of(), raised.stream().filter(Rule::needsSigma).collect(Collectors.toSet()));
		assertEquals(
				Set.of(NELSON_2, NELSON_3, Rule.WE_4, Rule.NHS_SHIFT, Rule.NHS_TREND, Rule.RUN_LONG, Rule.RUN_CROSSINGS), raised);
	}

	private static void assertRaised(Rule rule, int[] expected, double... z) {
		assertArrayEquals(expected, signals(Set.of(rule), z).stream().mapToInt(Signal::index).toArray(), rule::key);
	}

	private static int[] at(int... indices) {
		return indices;
	}

	private static List<Signal> signals(Set<Rule> rules, double... z) {
		return Rule.signals(z, 0, filled(z.length, 1), rules);
	}

	private static double[] filled(int length, double value) {
		double[] values = new double[length];
		Arrays.fill(values, value);
		return values;
	}
}
