package io.antiphon.analytics.internal.findings.periods;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Exact;
import io.antiphon.statistics.Proportions;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often something was said in the newest period and in those before it. Chance is what dealing the same pieces to the periods anew would do: the tests
 * are exact, conditional on how often it was said at all. Where its share varied more before than chance lets it, all counts are divided by that
 * dispersion first.
 */
public final class Frequency {

	/** What is usual is judged by so many periods, and by all. */
	private static final int RECENT = 12;
	/** Dispersion is judged from one piece a period on. */
	private static final int LEAST_EXPECTED = 1;
	private static final double LEVEL = 0.95;

	private final int[] told;
	private final int[] heard;

	/** {@code told} of the {@code heard} pieces of each period, the newest first, say it. */
	public Frequency(int[] told, int[] heard) {
		if (told.length != heard.length || IntStream.range(0, told.length).anyMatch(index -> told[index] > heard[index])) {
			throw new IllegalArgumentException("What is said in a period is heard in it");
		}
		this.told = told.clone();
		this.heard = heard.clone();
	}

	/** How many pieces of the newest period say it. */
	public int newest() {
		return told[0];
	}

	/** How many said it before. */
	public int before() {
		return sum(told, told.length);
	}

	/** How many earlier periods there are. */
	public int periods() {
		return (int) Arrays.stream(heard).skip(1).filter(pieces -> pieces > 0).count();
	}

	/** In which share of the earlier periods, of at most the {@value #RECENT} newest, somebody said it. */
	public double steadiness() {
		var among = IntStream.rangeClosed(1, Math.min(RECENT, told.length - 1)).filter(index -> heard[index] > 0).toArray();
		return Arrays.stream(among).filter(index -> told[index] > 0).count() / (double) Math.max(1, among.length);
	}

	/** Its share in the newest period. */
	public Estimate share() {
		return Proportions.wilson(told[0], heard[0], LEVEL);
	}

	/** Its share before. */
	public Estimate former() {
		return Proportions.wilson(before(), sum(heard, heard.length), LEVEL);
	}

	/** The chance that it is told as often as in the newest period, or more often, though nothing rose; 1 where nothing can be said. */
	public double rise() {
		return tail(true);
	}

	/** The same of as seldom, or more seldom. */
	public double fall() {
		return tail(false);
	}

	private double tail(boolean rise) {
		var recent = Math.min(told.length, RECENT + 1);
		return heard[0] == 0 || sum(heard, recent) == 0 ? 1 : Math.max(tail(rise, recent), tail(rise, told.length));
	}

	private double tail(boolean rise, int periods) {
		var dispersion = dispersion(periods);
		// rounded so that nothing looks more certain than it is
		var now = (int) (rise ? Math.floor(told[0] / dispersion) : Math.ceil(told[0] / dispersion));
		var then = (int) (rise ? Math.ceil(sum(told, periods) / dispersion) : Math.floor(sum(told, periods) / dispersion));
		var drawn = Math.max(now, (int) Math.round(heard[0] / dispersion));
		var all = drawn + Math.max(then, (int) Math.round(sum(heard, periods) / dispersion));
		return rise ? Exact.atLeast(now, drawn, now + then, all) : Exact.atMost(now, drawn, now + then, all);
	}

	/** 1 unless the periods before differ more than chance lets them: by two standard deviations of Pearson's statistic, which are the root of 2 / f for f degrees of freedom. */
	private double dispersion(int periods) {
		var used = IntStream.range(1, periods).filter(index -> heard[index] > 0).toArray();
		if (used.length < 2 || sum(told, periods) < LEAST_EXPECTED * used.length) {
			return 1;
		}
		var dispersion = Proportions.dispersion(counts(told, used), counts(heard, used));
		return dispersion > 1 + 2 * Math.sqrt(2.0 / (used.length - 1)) ? dispersion : 1;
	}

	private static long[] counts(int[] of, int[] used) {
		return Arrays.stream(used).mapToLong(index -> of[index]).toArray();
	}

	/** Of the periods before the newest. */
	private static int sum(int[] of, int periods) {
		return IntStream.range(1, periods).map(index -> of[index]).sum();
	}
}
