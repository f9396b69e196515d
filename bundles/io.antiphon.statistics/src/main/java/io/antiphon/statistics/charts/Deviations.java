package io.antiphon.statistics.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Points of a chart as they lie about the centre, each with a sigma of its own: where the patterns of Nelson's rules are found. */
record Deviations(double[] values, double centre, double[] sigma) {

	/** Signals in order of their points, at one point in order of the rules. */
	List<Signal> signals(Set<NelsonRule> rules) {
		var signals = new ArrayList<Signal>();
		for (int i = 0; i < values.length; i++) {
			for (NelsonRule rule : NelsonRule.values()) {
				if (rules.contains(rule) && rule.raisedAt(this, i)) {
					signals.add(new Signal(rule, i));
				}
			}
		}
		return signals;
	}

	boolean beyondThreeSigma(int last) {
		return beyond(last, 3);
	}

	boolean onOneSide(int last) {
		double side = side(last);
		return side != 0 && window(last, 9).allMatch(i -> side(i) == side);
	}

	boolean risingOrFalling(int last) {
		return window(last, 5).allMatch(i -> step(i) > 0) || window(last, 5).allMatch(i -> step(i) < 0);
	}

	boolean alternating(int last) {
		return window(last, 12).allMatch(i -> step(i - 1) * step(i) < 0);
	}

	boolean mostBeyond(int last, int points, int most, int sigmas) {
		double side = side(last);
		return beyond(last, sigmas)
				&& window(last, points).filter(i -> side(i) == side && beyond(i, sigmas)).count() >= most;
	}

	boolean withinOneSigma(int last) {
		return window(last, 15).allMatch(i -> Math.abs(values[i] - centre) < sigma[i]);
	}

	boolean beyondOneSigma(int last) {
		return window(last, 8).allMatch(i -> beyond(i, 1));
	}

	private boolean beyond(int i, int sigmas) {
		return Math.abs(values[i] - centre) > sigmas * sigma[i];
	}

	private double side(int i) {
		return Math.signum(values[i] - centre);
	}

	/** −1, 0 or 1 for a step down, none or up to this point. */
	private double step(int i) {
		return Math.signum(values[i] - values[i - 1]);
	}

	private static IntStream window(int last, int points) {
		return IntStream.rangeClosed(last - points + 1, last);
	}
}
