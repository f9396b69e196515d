package io.antiphon.evaluation.internal.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanDifferenceTest {

	private final MeanDifference method = new MeanDifference();

	@Test
	void comparesMeansAndNothingElse() {
		assertTrue(method.compares(Kind.MEAN));
		assertFalse(method.compares(Kind.SHARE) || method.compares(Kind.RATE));
	}

	@Test
	void isWelchsIntervalOfThePeriodsWhereAllHaveTheSameN() {
		double[] before = {12.1, 11.4, 13.0, 12.6, 11.9};
		double[] after = {9.8, 10.4, 8.9, 11.5, 10.1, 9.7, 10.2};

		var effect = method.compare(Series.question(Series.values(40, before), Series.values(40, after), 0.02)).effect();

		var welch = Textbook.welch(after, before, 0.98);
		assertEquals(welch.value(), effect.value(), 1e-12);
		assertEquals(welch.low(), effect.low(), 1e-12);
		assertEquals(welch.high(), effect.high(), 1e-12);
		assertEquals(12 * 40, effect.n());
	}

	@Test
	void letsPeriodsWeighByTheirN() {
		var before = List.of(Series.week(0, 10, 90), Series.week(1, 20, 10));
		var after = List.of(Series.week(2, 5, 50), Series.week(3, 7, 50));

		var effect = method.compare(Series.question(before, after, 0.05)).effect();

		assertEquals(6 - 11, effect.value(), 1e-12);
	}

	@Test
	void isUnboundedForASinglePeriod() {
		assertUnbounded(method.compare(Series.question(Series.values(30, 5), Series.values(30, 4, 3, 4), 0.05)).effect());
		assertUnbounded(method.compare(Series.question(Series.values(30, 5, 6), Series.values(30, 4), 0.05)).effect());
	}

	@Test
	void isUnboundedWhereNothingShowsASpread() {
		var before = List.of(Series.week(0, 0.1, 7), Series.week(1, 0.1, 3), Series.week(2, 0.1, 11));
		var after = List.of(Series.week(3, 0.3, 3), Series.week(4, 0.3, 13), Series.week(5, 0.3, 1));

		assertUnbounded(method.compare(Series.question(before, after, 0.05)).effect());
	}

	@Test
	void takesTheSpreadOfOneWindowWhereTheOtherIsConstant() {
		double[] before = {5, 5, 5};
		double[] after = {3, 4, 3.5, 4.5};

		var effect = method.compare(Series.question(Series.values(10, before), Series.values(10, after), 0.05)).effect();

		var welch = Textbook.welch(after, before, 0.95);
		assertEquals(welch.low(), effect.low(), 1e-12);
		assertEquals(welch.high(), effect.high(), 1e-12);
	}

	@Test
	void saysWherePeriodsAreFew() {
		var few = method.compare(Series.question(Series.values(10, 1, 2, 3), Series.values(10, 1, 2, 3, 4, 5), 0.05));
		var enough = method.compare(Series.question(Series.values(10, 1, 2, 3, 4), Series.values(10, 1, 2, 3, 4, 5), 0.05));

		assertFalse(few.assumptions().getFirst().holds());
		assertEquals("3", few.assumptions().getFirst().detail());
		assertTrue(enough.assumptions().getFirst().holds());
	}

	private static void assertUnbounded(Effect effect) {
		assertEquals(Double.NEGATIVE_INFINITY, effect.low());
		assertEquals(Double.POSITIVE_INFINITY, effect.high());
		assertTrue(Double.isFinite(effect.value()));
	}
}
