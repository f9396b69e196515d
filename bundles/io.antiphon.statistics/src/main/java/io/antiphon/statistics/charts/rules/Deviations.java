package io.antiphon.statistics.charts.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Points of a chart as they lie about the centre, each with a sigma of its own: where the patterns of the rules are found. Without
 * sigmas nothing is beyond or within them.
 */
final class Deviations {

	private final double[] values;
	private final double centre;
	private final double[] sigma;
	private final Runs runs;

	/** {@code sigma}: one for each value, or none at all. */
	Deviations(double[] values, double centre, double[] sigma) {
		this.values = values;
		this.centre = centre;
		this.sigma = sigma;
		this.runs = Runs.of(values, centre);
	}

	/** Signals in order of their points, at one point in order of the rules. */
	List<Signal> signals(Set<Rule> rules) {
		var signals = new ArrayList<Signal>();
		for (int i = 0; i < values.length; i++) {
			for (Rule rule : Rule.values()) {
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

	boolean onOneSide(int last, int points) {
		double side = side(last);
		return side != 0 && window(last, points).allMatch(i -> side(i) == side);
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
		return window(last, 15).allMatch(i -> judged() && Math.abs(values[i] - centre) < sigma[i]);
	}

	boolean beyondOneSigma(int last) {
		return window(last, 8).allMatch(i -> beyond(i, 1));
	}

	boolean inALongRun(int last) {
		return runs.tooLong(last);
	}

	boolean crossesTooSeldom(int last) {
		return last == values.length - 1 && runs.tooFewCrossings();
	}

	private boolean judged() {
		return sigma.length > 0;
	}

	private boolean beyond(int i, int sigmas) {
		return judged() && Math.abs(values[i] - centre) > sigmas * sigma[i];
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
