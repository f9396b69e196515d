package io.antiphon.evaluation.internal.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.loop.Indicator.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountDifferenceTest {

	private static final double EXACT = 1e-12;

	private final EvaluationMethod shares = CountDifference.shares();
	private final EvaluationMethod rates = CountDifference.rates();

	@Test
	void comparesTheKindItIsMadeFor() {
		assertTrue(shares.compares(Kind.SHARE) && rates.compares(Kind.RATE));
		assertFalse(shares.compares(Kind.RATE) || shares.compares(Kind.MEAN));
		assertFalse(rates.compares(Kind.SHARE) || rates.compares(Kind.MEAN));
	}

	@Test
	void isNewcombesIntervalWherePeriodsAreEven() {
		var before = Series.counts(new long[] {20, 22, 18, 20}, new long[] {50, 55, 45, 50});
		var after = Series.counts(new long[] {10, 11, 12, 10, 9, 8}, new long[] {50, 55, 60, 50, 45, 40});

		var comparison = shares.compare(Series.question(before, after, 0.05));

		assertNewcombe(comparison, 60, 300, 80, 200, 0.95);
		assertTrue(comparison.assumptions().stream().allMatch(assumption -> assumption.holds()));
	}

	/** Example (a) of his paper: 56 of 70 less 48 of 80 is 0.2 with 0.0524 to 0.3339. */
	@Test
	void agreesWithNewcombesOwnExample() {
		var before = Series.counts(new long[] {24, 24}, new long[] {40, 40});
		var after = Series.counts(new long[] {28, 28}, new long[] {35, 35});

		var effect = shares.compare(Series.question(before, after, 0.05)).effect();

		assertEquals(0.2, effect.value(), EXACT);
		assertEquals(0.0524, effect.low(), 5e-5);
		assertEquals(0.3339, effect.high(), 5e-5);
		assertEquals(150, effect.n());
	}

	@Test
	void staysFiniteAndInsideItsScaleAtSharesOfNothingAndAll() {
		var none = Series.counts(new long[] {0, 0, 0}, new long[] {30, 20, 25});
		var all = Series.counts(new long[] {30, 20, 25}, new long[] {30, 20, 25});

		assertNewcombe(shares.compare(Series.question(none, none, 0.05)), 0, 75, 0, 75, 0.95);
		assertNewcombe(shares.compare(Series.question(none, all, 0.05)), 75, 75, 0, 75, 0.95);
		assertNewcombe(shares.compare(Series.question(all, none, 0.05)), 0, 75, 75, 75, 0.95);
	}

	@Test
	void widensTheMoreThePeriodsScatter() {
		double width = 0;
		for (var scatter = 0; scatter <= 15; scatter += 3) {
			var before = Series.counts(hits(20, scatter), new long[] {50, 50, 50, 50, 50, 50});
			var after = Series.counts(hits(15, scatter), new long[] {50, 50, 50, 50, 50, 50});

			var effect = shares.compare(Series.question(before, after, 0.05)).effect();

			assertTrue(effect.high() - effect.low() >= width);
			assertEquals(-0.1, effect.value(), EXACT);
			width = effect.high() - effect.low();
		}
		assertTrue(width > 2 * newcombeWidth(), "nearly every week as different as can be");
	}

	@Test
	void saysThatPeriodsScatterMoreThanChanceExplains() {
		var wild = Series.counts(hits(20, 15), new long[] {50, 50, 50, 50, 50, 50});

		var comparison = shares.compare(Series.question(wild, wild, 0.05));

		assertFalse(holds(comparison, "even-scatter"));
		assertTrue(holds(comparison, "enough-counts"));
	}

	@Test
	void countsPeriodsOfUnequalSizeForFewer() {
		var even = Series.counts(hits(20, 9), new long[] {50, 50, 50, 50, 50, 50});
		var after = Series.counts(new long[] {75}, new long[] {250});
		var lopsided = Series.counts(new long[] {58, 1, 1, 1, 1, 1, 29, 1}, new long[] {145, 2, 2, 2, 2, 2, 145, 2});

		var evenFreedom = freedom(shares.compare(Series.question(even, after, 0.05)));
		var lopsidedFreedom = freedom(shares.compare(Series.question(lopsided, after, 0.05)));

		assertEquals(5, evenFreedom, 0.05);
		assertEquals(1.2, lopsidedFreedom, 0.1);
	}

	@Test
	void isUnboundedForASinglePeriodInEachWindow() {
		var before = Series.counts(new long[] {80}, new long[] {200});
		var after = Series.counts(new long[] {60}, new long[] {300});

		var comparison = shares.compare(Series.question(before, after, 0.05));

		assertEquals(-0.2, comparison.effect().value(), EXACT);
		assertEquals(Double.NEGATIVE_INFINITY, comparison.effect().low());
		assertEquals(Double.POSITIVE_INFINITY, comparison.effect().high());
		assertFalse(holds(comparison, "even-scatter"));
	}

	@Test
	void saysWhereACountIsSmall() {
		var before = Series.counts(new long[] {10, 12}, new long[] {50, 50});
		var after = Series.counts(new long[] {2, 2}, new long[] {50, 50});

		assertFalse(holds(shares.compare(Series.question(before, after, 0.05)), "enough-counts"));
		assertFalse(holds(rates.compare(Series.question(before, after, 0.05)), "enough-counts"));
	}

	/** Ten events in one unit have the score interval 5.43 to 18.41; the other window's is cut to a point by its volume. */
	@Test
	void comparesRatesByTheScoreIntervalOfPoissonCounts() {
		var before = Series.values(1e12, 0, 0);
		var after = List.of(Series.week(2, 10, 1));

		var effect = rates.compare(Series.question(before, after, 0.05)).effect();

		assertEquals(10, effect.value(), EXACT);
		assertEquals(5.4322, effect.low(), 5e-4);
		assertEquals(18.4092, effect.high(), 5e-4);
	}

	@Test
	void widensRatesWhereWeeksScatterMoreThanPoissonCounts() {
		var volume = 1_000;
		var even = rates.compare(
				Series.question(Series.values(volume, .040, .041, .039, .040), Series.values(volume, .030, .029, .031, .030), 0.05));
		var wild = rates.compare(
				Series.question(Series.values(volume, .010, .070, .020, .060), Series.values(volume, .005, .055, .045, .015), 0.05));

		assertEquals(-0.010, even.effect().value(), EXACT);
		assertEquals(-0.010, wild.effect().value(), EXACT);
		assertTrue(even.effect().high() < 0 && wild.effect().high() > 0);
		assertTrue(holds(even, "even-scatter"));
		assertFalse(holds(wild, "even-scatter"));
	}

	@Test
	void givesAnIntervalWhereNoEventHappenedAtAll() {
		var nothing = Series.values(100, 0, 0, 0);

		var effect = rates.compare(Series.question(nothing, nothing, 0.05)).effect();

		assertEquals(0, effect.value());
		assertEquals(3.8415 / 300, effect.high(), 1e-6);
		assertEquals(-effect.high(), effect.low());
	}

	private static long[] hits(long mean, long scatter) {
		return new long[] {mean - scatter, mean + scatter, mean, mean, mean - scatter, mean + scatter};
	}

	private static double newcombeWidth() {
		var newcombe = Textbook.newcombe(90, 300, 120, 300, 0.95);
		return newcombe.high() - newcombe.low();
	}

	private static void assertNewcombe(Comparison comparison, long hits, long n, long oldHits, long oldN, double level) {
		var newcombe = Textbook.newcombe(hits, n, oldHits, oldN, level);
		assertEquals(newcombe.value(), comparison.effect().value(), EXACT);
		assertEquals(newcombe.low(), comparison.effect().low(), EXACT);
		assertEquals(newcombe.high(), comparison.effect().high(), EXACT);
		assertEquals(n + oldN, comparison.effect().n());
	}

	private static boolean holds(Comparison comparison, String name) {
		return comparison.assumptions().stream()
				.filter(assumption -> assumption.name().equals(name))
				.findFirst()
				.orElseThrow()
				.holds();
	}

	private static double freedom(Comparison comparison) {
		var seen = comparison.assumptions().getLast().detail();
		return Double.parseDouble(seen.substring(seen.lastIndexOf(' ')));
	}
}
