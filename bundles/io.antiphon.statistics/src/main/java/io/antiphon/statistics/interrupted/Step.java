package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.Interval;
import io.antiphon.statistics.internal.Check;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * How far a series stepped at an interruption, in the unit of its values: under each memory a Student's t, together their mixture.
 * Immutable; made by {@link Interruption}.
 */
public final class Step {

	/**
	 * The step under one memory, in the unit of {@link #scale}.
	 *
	 * @param ofNeighbours the correlation of a value with the next
	 * @param value of the step
	 * @param variance of the step, where that of a value is 1
	 * @param residual sum of squares
	 * @param logEvidence of the memory, but for the residual's part
	 */
	record Under(double ofNeighbours, double value, double variance, double residual, double logEvidence) {}

	/** What rounding leaves of a sum of squares of values that reach to 1. */
	private static final double ROUNDING = 1e-20;
	private static final double NEGLIGIBLE = 1e-9;
	private static final double EXACT = 1e-9;
	private static final int MOST_DOUBLINGS = 60;
	private static final int MOST_TRIALS = 200;
	/** Variance of the effects that are bet on, where that of a value is 1. */
	static final double SPREAD = 4;

	private final List<Under> memories;
	private final double[] weights;
	private final int freedom;
	private final double leastVariance;
	private final double scale;
	private final int n;

	Step(List<Under> memories, int freedom, double leastVariance, double scale, int n) {
		this.memories = List.copyOf(memories);
		this.freedom = freedom;
		this.leastVariance = leastVariance;
		this.scale = scale;
		this.n = n;
		this.weights = scatters() ? weights() : new double[memories.size()];
	}

	private double[] weights() {
		var logs = memories.stream()
				.mapToDouble(one -> one.logEvidence() - 0.5 * freedom * Math.log(one.residual()))
				.toArray();
		double most = max(logs);
		double sum = 0;
		for (int i = 0; i < logs.length; i++) {
			logs[i] = Math.exp(logs[i] - most);
			sum += logs[i];
		}
		for (int i = 0; i < logs.length; i++) {
			logs[i] /= sum;
		}
		return logs;
	}

	/** After minus where before would have gone on; the mean over all memories. */
	public double value() {
		return scale * centre();
	}

	private double centre() {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * memories.get(i).value();
		}
		return scatters() ? sum : memories.getFirst().value();
	}

	/** What a value has in common with the next, from 0 to below 1; the mean over all memories. */
	public double memory() {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * memories.get(i).ofNeighbours();
		}
		return sum;
	}

	/** How many values it rests on. */
	public int n() {
		return n;
	}

	/** How likely each memory is, in the order of {@link Memory#ALL}. */
	double[] likely() {
		return weights.clone();
	}

	/** Whether the series scatters; where it does not, nothing bounds the step. */
	public boolean scatters() {
		return memories.stream().allMatch(one -> one.residual() > ROUNDING * n);
	}

	/** The interval for one look that was planned before, with half of 1 − {@code level} below it and half above. */
	public Interval interval(double level) {
		Check.level(level);
		double outside = (1 - level) / 2;
		var student = TDistribution.of(freedom);
		return interval(level,
				effect -> tail(student, effect, 1) - outside,
				effect -> tail(student, effect, -1) - outside);
	}

	/**
	 * The interval for many looks, that holds at all of them together, however often and however long somebody looks: a confidence
	 * sequence. It holds the effects against which a bet has not won 1 / (1 − {@code level}) of its stake, where the bet is on effects drawn
	 * from a normal distribution about them twice as wide as values scatter. Robbins, Annals of Mathematical Statistics 41 (1970) 1397–1409; for
	 * an unknown scale Pérez-Ortiz, Lardy, de Heide and Grünwald, Annals of Statistics 52 (2024) 1410–1432. Exact under one memory; that it
	 * holds over their mixture is shown by simulation (docs/quality.md). Unbounded while too little is known.
	 */
	public Interval sequence(double level) {
		Check.level(level);
		double won = -Math.log(1 - level);
		DoubleUnaryOperator open = effect -> won - logWon(effect);
		return interval(level, open, open);
	}

	/** Where {@code below} the step and {@code above} it fall under 0. */
	private Interval interval(double level, DoubleUnaryOperator below, DoubleUnaryOperator above) {
		return new Interval(scale * boundary(below, -1), scale * boundary(above, 1), level);
	}

	private double boundary(DoubleUnaryOperator open, int direction) {
		if (!scatters()) {
			return direction * Double.POSITIVE_INFINITY;
		}
		double near = centre();
		double reach = error(memories.getFirst());
		for (int doubling = 0; doubling < MOST_DOUBLINGS; doubling++) {
			double far = near + direction * reach;
			if (open.applyAsDouble(far) < 0) {
				return new BracketingNthOrderBrentSolver(EXACT, EXACT * reach, 5)
						.solve(MOST_TRIALS, open::applyAsDouble, Math.min(near, far), Math.max(near, far));
			}
			near = far;
			reach *= 2;
		}
		return direction * Double.POSITIVE_INFINITY;
	}

	/** The chance that the step lies below {@code effect} (direction 1) or above it (−1). */
	private double tail(TDistribution student, double effect, int direction) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] > NEGLIGIBLE) {
				var under = memories.get(i);
				sum += weights[i] * student.cumulativeProbability(direction * (effect - under.value()) / error(under));
			}
		}
		return sum;
	}

	private double error(Under under) {
		return Math.sqrt(Math.max(under.residual() / freedom, leastVariance) * under.variance());
	}

	/** The logarithm of what a bet against {@code effect} has won: evidence of the effects it is on, over that of {@code effect}. */
	private double logWon(double effect) {
		var against = new double[weights.length];
		var of = new double[weights.length];
		for (int i = 0; i < weights.length; i++) {
			var under = memories.get(i);
			double t = (under.value() - effect) / error(under);
			double squared = t * t / freedom;
			double information = SPREAD / under.variance();
			double common = under.logEvidence()
					- 0.5 * Math.log(under.variance())
					- 0.5 * (freedom + 1) * Math.log(under.residual());
			of[i] = common - 0.5 * (freedom + 1) * Math.log1p(squared);
			against[i] = common - 0.5 * Math.log1p(information) - 0.5 * (freedom + 1) * Math.log1p(squared / (1 + information));
		}
		return logSum(against) - logSum(of);
	}

	private static double logSum(double[] logs) {
		double most = max(logs);
		double sum = 0;
		for (double log : logs) {
			sum += Math.exp(log - most);
		}
		return most + Math.log(sum);
	}

	private static double max(double[] values) {
		double most = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			most = Math.max(most, value);
		}
		return most;
	}
}
