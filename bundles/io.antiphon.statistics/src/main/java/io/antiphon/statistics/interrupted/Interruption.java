package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Interrupted time series: how far the values after an interruption lie from where those before it would have gone on. Regression with
 * errors that remember, the memory not estimated but averaged over, each memory weighing by how well it explains the series: with few
 * periods nobody can tell how much memory there is, and an interval that pretends to know is too narrow.
 *
 * <p>The model is Wagner, Soumerai, Zhang and Ross-Degnan, Journal of Clinical Pharmacy and Therapeutics 27 (2002) 299–309. Averaging over
 * the correlation: Zellner and Tiao, Journal of the American Statistical Association 59 (1964) 763–778, with flat priors for coefficients and
 * the logarithm of the scale. Errors are an autoregression of order one seen with sampling noise; gaps and uneven samples are taken as they
 * are (Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, §3.4).
 */
public final class Interruption {

	private static final double UNLIKELY = 0.01;

	private final InterruptedSeries series;
	private final Design design;
	private final double centre;
	private final double scale;
	private final double sampling;

	private Interruption(InterruptedSeries series, SeriesTerms terms) {
		this.series = series;
		this.design = new Design(series, terms);
		this.centre = IntStream.range(0, series.size()).mapToDouble(series::value).average().orElseThrow();
		double widest = IntStream.range(0, series.size()).mapToDouble(i -> Math.abs(series.value(i) - centre)).max().orElseThrow();
		this.scale = widest == 0 ? 1 : widest;
		this.sampling = series.usualSampling();
	}

	/**
	 * The step at the interruption, seen from the end of the series.
	 *
	 * @throws IllegalArgumentException if there are no more values than what {@code terms} supposes needs to be told
	 */
	public static Step step(InterruptedSeries series, SeriesTerms terms) {
		return looks(series, terms, series.size()).getFirst();
	}

	/**
	 * The step as it was seen when the series was {@code first} values long, then one more, up to all of them.
	 *
	 * @throws IllegalArgumentException as {@link #step}, or if {@code first} has no value after the interruption
	 */
	public static List<Step> looks(InterruptedSeries series, SeriesTerms terms, int first) {
		var interruption = new Interruption(series, terms);
		Check.atLeast(series.before() + 1L, first, "length of the series at the first look");
		Check.atLeast(first, series.size(), "length of the series");
		Check.atLeast(interruption.design.width() + 1L, first, "number of values for " + interruption.design.width() + " coefficients");
		return interruption.looks(first);
	}

	/**
	 * How the error of the step will shrink: the error after so many further periods as a part of the error today, for what the series
	 * has shown of its memory. It falls towards what the periods before allow.
	 *
	 * @param further numbers of periods after the last, rising, at least 1
	 * @throws IllegalArgumentException as {@link #step}
	 */
	public static double[] outlook(InterruptedSeries series, SeriesTerms terms, int... further) {
		var likely = step(series, terms).likely();
		var longer = new Interruption(series.prolonged(further[further.length - 1]), terms);
		var sums = longer.sums(0);
		var errors = new double[further.length];
		double today = 0;
		int next = 0;
		for (int i = 0; i < longer.series.size(); i++) {
			int index = i;
			sums.forEach(sum -> sum.take(index));
			int beyond = i + 1 - series.size();
			if (beyond == 0) {
				today = variance(sums, likely, UNLIKELY);
			} else if (beyond == further[next]) {
				errors[next++] = Math.sqrt(variance(sums, likely, UNLIKELY) / today);
			}
		}
		return errors;
	}

	/**
	 * How well the step will be known, seen before anything has followed: its error after so many periods, for what the values before show of
	 * how they scatter and remember. Empty where they do not scatter.
	 *
	 * @param before a series of which nothing lies after the interruption; what follows is supposed to be asked as its last value was
	 * @param after numbers of periods, rising, at least 1
	 * @throws IllegalArgumentException if {@code before} has no more values than what {@code terms} supposes needs to be told
	 */
	public static List<Ahead> ahead(InterruptedSeries before, SeriesTerms terms, int... after) {
		var today = new Interruption(before, terms);
		int freedom = before.size() - today.design.width();
		Check.atLeast(1, freedom, "number of values beyond " + today.design.width() + " coefficients");
		var fits = today.sums(before.size()).stream().map(Sums::fit).toList();
		var under = fits.stream().map(fit -> new Step.Under(0, 0, 1, fit.residual(), fit.logEvidence())).toList();
		double least = before.leastVariance() / today.scale / today.scale;
		var seen = new Step(under, freedom, least, today.scale, before.size());
		if (!seen.scatters()) {
			return List.of();
		}
		var likely = seen.likely();
		var squares = IntStream.range(0, likely.length)
				.mapToDouble(i -> likely[i] > UNLIKELY ? likely[i] * Math.max(fits.get(i).residual() / freedom, least) : 0)
				.toArray();
		return new Interruption(before.prolonged(after[after.length - 1]), terms).ahead(squares, today.scale, after);
	}

	/** {@code squares}: the variance of a value under each memory, times how likely that is, in the square of {@code unit}. */
	private List<Ahead> ahead(double[] squares, double unit, int... after) {
		double ofValue = Arrays.stream(squares).sum();
		var ahead = new ArrayList<Ahead>();
		var sums = sums(series.before());
		int taken = series.before();
		for (int periods : after) {
			for (; taken < series.before() + periods; taken++) {
				int index = taken;
				sums.forEach(sum -> sum.take(index));
			}
			if (taken > design.width()) {
				double ofStep = variance(sums, squares, 0);
				ahead.add(new Ahead(periods, unit * Math.sqrt(ofStep), ofStep / ofValue, taken - design.width()));
			}
		}
		return List.copyOf(ahead);
	}

	/** What the first {@code values} sum up to under each memory. */
	private List<Sums> sums(int values) {
		var sums = Memory.ALL.stream().map(Sums::new).toList();
		for (int i = 0; i < values; i++) {
			int index = i;
			sums.forEach(sum -> sum.take(index));
		}
		return sums;
	}

	/** Of the step, over all memories that weigh more than {@code negligible}. */
	private static double variance(List<Sums> sums, double[] weights, double negligible) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] > negligible ? weights[i] * sums.get(i).step().variance() : 0;
		}
		return sum;
	}

	private List<Step> looks(int first) {
		var memories = sums(0);
		var looks = new ArrayList<Step>();
		for (int i = 0; i < series.size(); i++) {
			int index = i;
			memories.forEach(memory -> memory.take(index));
			if (i + 1 >= first) {
				var under = memories.stream().map(Sums::step).toList();
				looks.add(new Step(under, i + 1 - design.width(), series.leastVariance() / scale / scale, scale, i + 1));
			}
		}
		return List.copyOf(looks);
	}

	/** What a regression needs of the values so far, once they are freed of one memory by the Kalman filter. */
	private final class Sums {

		private final Memory memory;
		private final int width = design.width();
		private final double[][] products = new double[width][width];
		private final double[] withValue = new double[width];
		private final double[] expected = new double[width + 1];
		private final double[] row = new double[width + 1];
		private double squares;
		private double logDeterminant;
		private double uncertain;

		Sums(Memory memory) {
			this.memory = memory;
			this.uncertain = memory.lasting();
		}

		void take(int index) {
			if (index > 0) {
				pass(series.time(index) - series.time(index - 1));
			}
			double variance = uncertain + (1 - memory.lasting()) * series.sampling(index) / sampling;
			double deviation = Math.sqrt(variance);
			double gain = uncertain / variance;
			for (int column = 0; column <= width; column++) {
				double value = column < width ? design.at(column, index) : (series.value(index) - centre) / scale;
				double surprise = value - expected[column];
				row[column] = surprise / deviation;
				expected[column] += gain * surprise;
			}
			uncertain *= 1 - gain;
			logDeterminant += Math.log(variance);
			for (int i = 0; i < width; i++) {
				for (int j = 0; j < width; j++) {
					products[i][j] += row[i] * row[j];
				}
				withValue[i] += row[i] * row[width];
			}
			squares += row[width] * row[width];
		}

		private void pass(double periods) {
			double kept = Math.pow(memory.correlation(), periods);
			for (int column = 0; column <= width; column++) {
				expected[column] *= kept;
			}
			uncertain = kept * kept * uncertain + (1 - kept * kept) * memory.lasting();
		}

		Step.Under step() {
			var fit = fit();
			RealVector unit = MatrixUtils.createRealVector(new double[width]);
			unit.setEntry(Design.STEP, 1);
			return new Step.Under(
					memory.ofNeighbours(),
					fit.coefficients().getEntry(Design.STEP),
					fit.factors().getSolver().solve(unit).getEntry(Design.STEP),
					fit.residual(),
					fit.logEvidence());
		}

		Fit fit() {
			RealMatrix matrix = MatrixUtils.createRealMatrix(products);
			var factors = new CholeskyDecomposition(matrix, Double.POSITIVE_INFINITY, 0);
			RealVector right = MatrixUtils.createRealVector(withValue);
			RealVector coefficients = factors.getSolver().solve(right);
			return new Fit(
					factors,
					coefficients,
					Math.max(0, squares - coefficients.dotProduct(right)),
					Math.log(memory.prior()) - 0.5 * logDeterminant - 0.5 * Math.log(factors.getDeterminant()));
		}
	}

	/** A regression under one memory; the evidence of the memory is but for the residual's part. */
	private record Fit(CholeskyDecomposition factors, RealVector coefficients, double residual, double logEvidence) {}
}
