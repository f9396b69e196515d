package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import io.antiphon.statistics.internal.Quantiles;

/**
 * The Net Promoter Score and its intervals, in points from −100 to 100: the percentage of promoters (9–10 on the scale 0–10) less
 * that of detractors (0–6). Called by whoever shows or compares an NPS.
 */
public final class NetPromoter {

	private NetPromoter() {
	}

	/**
	 * The score with the adjusted Wald interval, cut to −100 to 100 and reaching at least to the score. This is the one to show: it
	 * keeps its level for small samples and for lopsided ones. Method {@code nps-adjusted-wald}.
	 *
	 * <p>Rocks, The American Statistician 70 (2016) 365–372: three observations are added, 3/4 to promoters and detractors each and
	 * 3/2 to passives.
	 *
	 * @throws IllegalArgumentException if a count is negative, all are 0, or the level is not between 0 and 1
	 */
	public static Estimate score(long promoters, long passives, long detractors, double level) {
		Estimate adjusted = adjustedWald(promoters, passives, detractors, level);
		Interval cut = adjusted.interval().within(-100, 100);
		var interval = new Interval(Math.min(cut.low(), adjusted.value()), Math.max(cut.high(), adjusted.value()), level);
		return new Estimate(adjusted.value(), interval, adjusted.n(), adjusted.method());
	}

	/** As {@link #score}, with the interval as the formula gives it, which may pass ±100 or miss the score of very few answers. */
	public static Estimate adjustedWald(long promoters, long passives, long detractors, double level) {
		Check.level(level);
		double value = 100 * mean(promoters, passives, detractors);
		double centre = 100 * mean(promoters + 0.75, passives + 1.5, detractors + 0.75);
		double half = Quantiles.z(level) * standardError(promoters + 0.75, passives + 1.5, detractors + 0.75);
		return new Estimate(
				value,
				new Interval(centre - half, centre + half, level),
				promoters + passives + detractors,
				"nps-adjusted-wald");
	}

	/**
	 * The score with the plain normal interval, for comparison with other tools: too narrow for small or lopsided samples, of width
	 * 0 where all answers are alike, and it may pass ±100. Method {@code nps-wald}; edges as {@link #score}.
	 */
	public static Estimate wald(long promoters, long passives, long detractors, double level) {
		Check.level(level);
		double value = 100 * mean(promoters, passives, detractors);
		double half = Quantiles.z(level) * standardError(promoters, passives, detractors);
		return new Estimate(
				value, new Interval(value - half, value + half, level), promoters + passives + detractors, "nps-wald");
	}

	/** Standard error of the score in points, with n (not n − 1) in the denominator; edges as {@link #score}. */
	public static double standardError(long promoters, long passives, long detractors) {
		return standardError((double) promoters, passives, detractors);
	}

	/**
	 * First score minus second, in points from −200 to 200, from the two intervals of {@link #score} by the method of variance
	 * estimates recovery. Method {@code nps-difference-mover}; n is that of both samples together.
	 *
	 * <p>Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702.
	 *
	 * @param first the answers of the first sample, as {@link #score} takes them
	 * @throws IllegalArgumentException as {@link #score}, for either sample
	 */
	public static Estimate difference(Answers first, Answers second, double level) {
		return Mover.difference(first.score(level), second.score(level), "nps-difference-mover");
	}

	/** Answers to the NPS question, counted by kind; none negative, at least one in all. */
	public record Answers(long promoters, long passives, long detractors) {

		public Answers {
			mean(promoters, passives, detractors);
		}

		Estimate score(double level) {
			return NetPromoter.score(promoters, passives, detractors, level);
		}
	}

	private static double mean(double promoters, double passives, double detractors) {
		if (promoters < 0 || passives < 0 || detractors < 0 || promoters + passives + detractors <= 0) {
			throw new IllegalArgumentException("No score comes of " + promoters + " promoters, " + passives + " passives and "
					+ detractors + " detractors.");
		}
		return (promoters - detractors) / (promoters + passives + detractors);
	}

	private static double standardError(double promoters, double passives, double detractors) {
		double n = promoters + passives + detractors;
		double mean = mean(promoters, passives, detractors);
		return 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - mean * mean) / n);
	}
}
