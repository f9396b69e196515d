package io.antiphon.statistics.charts;

import static io.antiphon.statistics.charts.NelsonRule.BEYOND_LIMITS;
import static io.antiphon.statistics.charts.NelsonRule.EIGHT_BEYOND_ONE_SIGMA;
import static io.antiphon.statistics.charts.NelsonRule.FIFTEEN_WITHIN_ONE_SIGMA;
import static io.antiphon.statistics.charts.NelsonRule.FOURTEEN_ALTERNATING;
import static io.antiphon.statistics.charts.NelsonRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA;
import static io.antiphon.statistics.charts.NelsonRule.NINE_ON_ONE_SIDE;
import static io.antiphon.statistics.charts.NelsonRule.SIX_RISING_OR_FALLING;
import static io.antiphon.statistics.charts.NelsonRule.TWO_OF_THREE_BEYOND_TWO_SIGMA;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NelsonRuleTest {

	@ParameterizedTest
	@EnumSource
	void agreesWithRWhereCentreAndSigmaAreGiven(NelsonRule rule) {
		JsonNode expected = Expected.group("nelson_known_limits");
		double[] z = SharedData.column("nelson.csv", "z");

		ControlChart chart = Shewhart.individuals(
				z, expected.get("mean").doubleValue(), expected.get("sigma").doubleValue(), Set.of(rule));

		assertArrayEquals(Expected.indices(expected.get("r" + rule.number())), chart.raised(rule));
		assertEquals(chart.signals().size(), chart.raised(rule).length);
	}

	@Test
	void onlyChosenRulesAreRaised() {
		double[] z = SharedData.column("nelson.csv", "z");
		var chosen = EnumSet.of(BEYOND_LIMITS, NINE_ON_ONE_SIDE);

		List<Signal> signals = Shewhart.individuals(z, 0, 1, chosen).signals();

		assertEquals(List.of(new Signal(BEYOND_LIMITS, 3), new Signal(NINE_ON_ONE_SIDE, 13)), signals);
	}

	@Test
	void signalsComeInOrderOfPointsThenOfRules() {
		List<Signal> signals = signals(NelsonRule.all(), 4, 4, 4);

		assertEquals(
				List.of(
						new Signal(BEYOND_LIMITS, 0),
						new Signal(BEYOND_LIMITS, 1),
						new Signal(BEYOND_LIMITS, 2),
						new Signal(TWO_OF_THREE_BEYOND_TWO_SIGMA, 2)),
				signals);
	}

	@Test
	void pointOnTheLimitIsNotBeyondIt() {
		assertEquals(List.of(), signals(Set.of(BEYOND_LIMITS), 3, -3));
		assertEquals(List.of(), signals(Set.of(TWO_OF_THREE_BEYOND_TWO_SIGMA), 2, 2, 2));
		assertEquals(List.of(), signals(Set.of(FIFTEEN_WITHIN_ONE_SIGMA), filled(15, 1)));
	}

	@Test
	void ninthPointOnOneSideRaisesTheSecondRuleAndOneOnTheCentreDoesNot() {
		double[] nine = filled(9, 0.5);
		double[] broken = nine.clone();
		broken[4] = 0;

		assertEquals(List.of(), signals(Set.of(NINE_ON_ONE_SIDE), Arrays.copyOf(nine, 8)));
		assertEquals(List.of(new Signal(NINE_ON_ONE_SIDE, 8)), signals(Set.of(NINE_ON_ONE_SIDE), nine));
		assertEquals(List.of(), signals(Set.of(NINE_ON_ONE_SIDE), broken));
		assertEquals(List.of(), signals(Set.of(NINE_ON_ONE_SIDE), filled(20, 0)));
	}

	@Test
	void sixPointsMakeARunOfFiveStepsAndALevelStepBreaksIt() {
		assertEquals(List.of(new Signal(SIX_RISING_OR_FALLING, 5)), signals(Set.of(SIX_RISING_OR_FALLING), 6, 5, 4, 3, 2, 1));
		assertEquals(List.of(), signals(Set.of(SIX_RISING_OR_FALLING), 1, 2, 3, 4, 5));
		assertEquals(List.of(), signals(Set.of(SIX_RISING_OR_FALLING), 1, 2, 3, 3, 4, 5));
	}

	@Test
	void fourteenPointsAlternateAndThirteenDoNotYet() {
		double[] saw = IntStream.range(0, 14).mapToDouble(i -> i % 2).toArray();

		assertEquals(List.of(new Signal(FOURTEEN_ALTERNATING, 13)), signals(Set.of(FOURTEEN_ALTERNATING), saw));
		assertEquals(List.of(), signals(Set.of(FOURTEEN_ALTERNATING), Arrays.copyOf(saw, 13)));
	}

	@Test
	void twoOfThreeMustLieOnOneSideAndTheLastBeAmongThem() {
		assertEquals(List.of(), signals(Set.of(TWO_OF_THREE_BEYOND_TWO_SIGMA), 2.5, -2.5, 0));
		assertEquals(List.of(), signals(Set.of(TWO_OF_THREE_BEYOND_TWO_SIGMA), 2.5, 2.5, 0));
		assertEquals(
				List.of(new Signal(TWO_OF_THREE_BEYOND_TWO_SIGMA, 2)),
				signals(Set.of(TWO_OF_THREE_BEYOND_TWO_SIGMA), -2.5, 0, -2.5));
	}

	@Test
	void fourOfFiveMustLieOnOneSide() {
		assertEquals(List.of(), signals(Set.of(FOUR_OF_FIVE_BEYOND_ONE_SIGMA), 1.5, 1.5, -1.5, 0, 1.5));
		assertEquals(
				List.of(new Signal(FOUR_OF_FIVE_BEYOND_ONE_SIGMA, 4)),
				signals(Set.of(FOUR_OF_FIVE_BEYOND_ONE_SIGMA), 1.5, 1.5, 1.5, -9, 1.5));
	}

	@Test
	void eightBeyondOneSigmaMayLieOnEitherSide() {
		double[] both = IntStream.range(0, 8).mapToDouble(i -> i % 2 == 0 ? 1.5 : -1.5).toArray();

		assertEquals(List.of(new Signal(EIGHT_BEYOND_ONE_SIGMA, 7)), signals(Set.of(EIGHT_BEYOND_ONE_SIGMA), both));
	}

	@Test
	void turningTheSeriesUpsideDownRaisesTheSame() {
		double[] z = SharedData.column("nelson.csv", "z");
		double[] turned = Arrays.stream(z).map(value -> -value).toArray();

		assertEquals(signals(NelsonRule.all(), z), signals(NelsonRule.all(), turned));
	}

	@Test
	void eachPointIsJudgedByItsOwnSigma() {
		double[] values = {4, 4};
		double[] sigma = {1, 2};

		assertEquals(List.of(new Signal(BEYOND_LIMITS, 0)), NelsonRule.signals(values, 0, sigma, Set.of(BEYOND_LIMITS)));
	}

	@Test
	void refusesSigmasThatDoNotFit() {
		double[] values = {1, 2};

		assertThrows(IllegalArgumentException.class, () -> NelsonRule.signals(values, 0, new double[] {1}, NelsonRule.all()));
		assertThrows(IllegalArgumentException.class, () -> NelsonRule.signals(values, 0, new double[] {1, -1}, NelsonRule.all()));
		assertThrows(
				IllegalArgumentException.class, () -> NelsonRule.signals(values, Double.NaN, new double[] {1, 1}, Set.of()));
		assertThrows(UnsupportedOperationException.class, () -> NelsonRule.all().clear());
		assertEquals(List.of(), NelsonRule.signals(new double[] {}, 0, new double[] {}, NelsonRule.all()));
	}

	private static List<Signal> signals(Set<NelsonRule> rules, double... z) {
		return NelsonRule.signals(z, 0, filled(z.length, 1), rules);
	}

	private static double[] filled(int length, double value) {
		double[] values = new double[length];
		Arrays.fill(values, value);
		return values;
	}
}
