package io.antiphon.channels.internal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a perfect reader would find in the sample, over many seeds. Baseline weeks 15–29, follow-up weeks 30–59. */
class SampleEffectTest {

	private static final int BASELINE = Sample.ACTION_WEEK / 2;
	private static final int LAST_BEFORE = Sample.ACTION_WEEK - 1;
	private static final int LAST = Sample.WEEKS - 1;
	private static final double LEAST_EFFECT = 0.05;
	private static final List<Weeks> WITH = samples(200, Effect.DELIVERY);
	private static final Predicate<SentenceKind> NEGATIVE = cell -> cell.polarity() == Meant.NEGATIVE;

	@Test
	void lowersComplaintsAboutDeliveryAndMostOfAllAboutLateParcels() {
		assertEquals(0.54, mean(before(Touchpoint.DELIVERY, NEGATIVE)), 0.015);
		assertEquals(0.11, mean(after(Touchpoint.DELIVERY, NEGATIVE)), 0.015);
		assertEquals(0.38, mean(before(Touchpoint.DELIVERY, dominant(Touchpoint.DELIVERY))), 0.015);
		assertEquals(0.015, mean(after(Touchpoint.DELIVERY, dominant(Touchpoint.DELIVERY))), 0.015);
	}

	@Test
	void leavesAfterSalesAndSiteAsTheyWere() {
		assertEquals(0.39, mean(before(Touchpoint.AFTER_SALES, NEGATIVE)), 0.015);
		assertEquals(0.39, mean(after(Touchpoint.AFTER_SALES, NEGATIVE)), 0.015);
		assertEquals(0.235, mean(before(Touchpoint.AFTER_SALES, dominant(Touchpoint.AFTER_SALES))), 0.015);
		assertEquals(0.235, mean(after(Touchpoint.AFTER_SALES, dominant(Touchpoint.AFTER_SALES))), 0.015);
		assertEquals(0.275, mean(before(Touchpoint.SITE, NEGATIVE)), 0.015);
		assertEquals(0.275, mean(after(Touchpoint.SITE, NEGATIVE)), 0.015);
	}

	@Test
	void makesOneComplaintTheWorstOfEachTouchpointInEverySample() {
		for (var sample : WITH) {
			for (var touchpoint : Touchpoint.values()) {
				var worst = sample.count(touchpoint, 0, LAST_BEFORE, dominant(touchpoint)).hits();

				for (var part : Rates.USUAL.get(touchpoint).parts()) {
					var other = part.value();
					var rival = NEGATIVE.test(other) && !dominant(touchpoint).test(other);
					assertTrue(!rival || sample.count(touchpoint, 0, LAST_BEFORE, other::equals).hits() < worst);
				}
			}
		}
	}

	@Test
	void showsInDeliveryAndNotInAfterSales() {
		var delivery = worked(WITH, Touchpoint.DELIVERY);
		var afterSales = worked(WITH, Touchpoint.AFTER_SALES);

		assertTrue(delivery >= 0.97 * WITH.size(), "delivery worked in " + delivery + " of " + WITH.size());
		assertTrue(afterSales <= 0.01 * WITH.size(), "after-sales worked in " + afterSales + " of " + WITH.size());
	}

	/** Without an effect the change of a share has mean 0 and just the variance of independent rows. */
	@Test
	void hasNoDriftWhereNothingWasChanged() {
		var seeds = 400;
		var samples = samples(seeds, Effect.NONE);
		for (var touchpoint : Touchpoint.values()) {
			for (var so : List.of(NEGATIVE, dominant(touchpoint))) {
				var changes = samples.stream()
						.mapToDouble(sample -> standardChange(sample, touchpoint, so))
						.toArray();
				var mean = DoubleStream.of(changes).average().orElseThrow();
				var square = DoubleStream.of(changes).map(z -> z * z).average().orElseThrow();

				assertEquals(0, mean, 3.5 / Math.sqrt(seeds), touchpoint.toString());
				assertEquals(1, square, 3.5 * Math.sqrt(2.0 / seeds), touchpoint.toString());
			}
		}
		var worked = 0L;
		for (var touchpoint : Touchpoint.values()) {
			worked += worked(samples, touchpoint);
		}
		assertTrue(worked <= 0.01 * seeds, "worked without an effect: " + worked);
	}

	private static double standardChange(Weeks sample, Touchpoint touchpoint, Predicate<SentenceKind> so) {
		var before = sample.count(touchpoint, BASELINE, LAST_BEFORE, so);
		var after = sample.count(touchpoint, Sample.ACTION_WEEK, LAST, so);
		var pooled = (double) (before.hits() + after.hits()) / (before.n() + after.n());
		return (after.share() - before.share())
				/ Math.sqrt(pooled * (1 - pooled) * (1.0 / before.n() + 1.0 / after.n()));
	}

	private static long worked(List<Weeks> samples, Touchpoint touchpoint) {
		return samples.stream()
				.map(sample -> Newcombe.of(
						sample.count(touchpoint, BASELINE, LAST_BEFORE, dominant(touchpoint)),
						sample.count(touchpoint, Sample.ACTION_WEEK, LAST, dominant(touchpoint))))
				.filter(change -> change.high() < -LEAST_EFFECT)
				.count();
	}

	private static Predicate<SentenceKind> dominant(Touchpoint touchpoint) {
		return cell -> cell.subject().equals(Labels.dominant(touchpoint));
	}

	private static Function<Weeks, Weeks.Counted> before(Touchpoint touchpoint, Predicate<SentenceKind> so) {
		return sample -> sample.count(touchpoint, 0, LAST_BEFORE, so);
	}

	private static Function<Weeks, Weeks.Counted> after(Touchpoint touchpoint, Predicate<SentenceKind> so) {
		return sample -> sample.count(touchpoint, Sample.ACTION_WEEK, LAST, so);
	}

	private static double mean(Function<Weeks, Weeks.Counted> count) {
		return WITH.stream().mapToDouble(sample -> count.apply(sample).share()).average().orElseThrow();
	}

	private static List<Weeks> samples(int count, Effect effect) {
		return LongStream.range(0, count).mapToObj(seed -> Weeks.of(Sample.generate(seed, effect))).toList();
	}
}
