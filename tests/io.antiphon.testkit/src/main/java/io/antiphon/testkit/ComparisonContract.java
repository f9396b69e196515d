package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every method does that compares an indicator before and after. Extend it in the test of yours, handing the call on
 * to it; JUnit does the rest. Values lie between 0 and 1, so that it holds for shares, means and rates.
 */
public abstract class ComparisonContract {

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
	private static final double ERROR_RATE = 0.05;
	/** What a method that draws random numbers, from a seed, may be off by, as a part of its interval. */
	private static final double DRAWN = 0.05;
	private static final double[] LOW = {0.20, 0.24, 0.18, 0.22, 0.19, 0.23};
	private static final double[] HIGH = {0.41, 0.37, 0.40, 0.43, 0.38, 0.42};

	protected abstract Verdict.Effect compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate);

	@Test
	public void saysFollowUpMinusBaselineInsideItsInterval() {
		var effect = compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE);

		assertTrue(effect.value() < 0, "a fall is negative: " + effect);
		assertTrue(effect.low() <= effect.value() && effect.value() <= effect.high(), effect.toString());
		assertTrue(effect.n() > 0, effect.toString());
	}

	@Test
	public void saysTheOppositeWhereTimeRunsBackwards() {
		var fall = compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE);
		var rise = compare(weeks(0, backwards(LOW)), weeks(6, backwards(HIGH)), ERROR_RATE);

		double drawn = DRAWN * (fall.high() - fall.low());
		assertEquals(-fall.value(), rise.value(), drawn);
		assertEquals(-fall.low(), rise.high(), drawn);
		assertEquals(-fall.high(), rise.low(), drawn);
	}

	@Test
	public void saysTheSameWhenItIsAskedAgain() {
		assertEquals(compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE), compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE));
	}

	@Test
	public void isLessSureTheFewerErrorsItMayMake() {
		var loose = compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE);
		var strict = compare(weeks(0, HIGH), weeks(6, LOW), ERROR_RATE / 5);

		assertTrue(strict.low() < loose.low() && strict.high() > loose.high(), loose + " and " + strict);
	}

	@Test
	public void seesNoDifferenceWhereThereIsNone() {
		var effect = compare(weeks(0, LOW), weeks(6, backwards(LOW)), ERROR_RATE);

		assertEquals(0, effect.value(), DRAWN * (effect.high() - effect.low()));
		assertTrue(effect.low() < 0 && effect.high() > 0, effect.toString());
	}

	@Test
	public void answersForASinglePeriodWithoutFallingOver() {
		var effect = compare(weeks(0, 0.4), weeks(1, 0.2), ERROR_RATE);

		assertFalse(Double.isNaN(effect.value()) || Double.isNaN(effect.low()) || Double.isNaN(effect.high()));
	}

	private static double[] backwards(double... values) {
		return IntStream.range(0, values.length).mapToDouble(at -> values[values.length - 1 - at]).toArray();
	}

	private static List<Measurement> weeks(int from, double... values) {
		return IntStream.range(0, values.length)
				.mapToObj(at -> new Measurement(
						"complaints", week(from + at), values[at], 100, Math.sqrt(values[at] * (1 - values[at])), "test"))
				.toList();
	}

	private static Period week(int number) {
		return new Period(MONDAY.plusWeeks(number), MONDAY.plusWeeks(number + 1L));
	}
}
