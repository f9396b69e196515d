package io.antiphon.channels.internal.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A sample reduced to how often each cell was drawn in each week. */
record Weeks(Map<SentenceKind, int[]> counts) {

	/** {@code hits} of {@code n}. */
	record Counted(int hits, int n) {

		double share() {
			return (double) hits / n;
		}
	}

	static Weeks of(Sample sample) {
		var counts = new HashMap<SentenceKind, int[]>();
		for (var row : sample.rows()) {
			counts.computeIfAbsent(Labels.cell(row), cell -> new int[Sample.WEEKS])[Labels.week(row)]++;
		}
		return new Weeks(counts);
	}

	/** Of a touchpoint's rows from one week to another (inclusive), how many are so. */
	Counted count(Touchpoint touchpoint, int from, int to, Predicate<SentenceKind> so) {
		var hits = 0;
		var n = 0;
		for (var entry : counts.entrySet()) {
			if (entry.getKey().touchpoint() == touchpoint) {
				var here = 0;
				for (var week = from; week <= to; week++) {
					here += entry.getValue()[week];
				}
				n += here;
				hits += so.test(entry.getKey()) ? here : 0;
			}
		}
		return new Counted(hits, n);
	}
}
