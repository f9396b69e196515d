package io.antiphon.analytics.internal.findings.twins;

import java.util.Arrays;

/** The shingles of a text, of a long one those {@value #MOST} that come first by their numbers: enough to say how like another it is. */
public final class Likeness {

	private static final int MOST = 64;

	private final long[] first;
	private final boolean all;

	private Likeness(long[] first, boolean all) {
		this.first = first;
		this.all = all;
	}

	public static Likeness of(String text) {
		var distinct = Shingles.of(text).distinct();
		return new Likeness(Arrays.copyOf(distinct, Math.min(MOST, distinct.length)), distinct.length <= MOST);
	}

	/** Which share of the shingles of both are in both (Jaccard); of long texts an estimate (Bar-Yossef and others 2002), with a standard error of at most .06. */
	public double to(Likeness other) {
		// of all that either has, only those before the last that both would have kept are known of both
		var end = Math.min(all ? Long.MAX_VALUE : first[first.length - 1], other.all ? Long.MAX_VALUE : other.first[other.first.length - 1]);
		var both = 0;
		var either = 0;
		var one = 0;
		var two = 0;
		while (one < first.length && first[one] <= end || two < other.first.length && other.first[two] <= end) {
			var mine = one < first.length ? first[one] : Long.MAX_VALUE;
			var theirs = two < other.first.length ? other.first[two] : Long.MAX_VALUE;
			both += mine == theirs ? 1 : 0;
			either++;
			one += mine <= theirs ? 1 : 0;
			two += theirs <= mine ? 1 : 0;
		}
		return either == 0 ? 1 : (double) both / either;
	}
}
