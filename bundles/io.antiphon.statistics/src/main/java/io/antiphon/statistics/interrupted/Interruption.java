package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;
import java.util.ArrayList;
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
		this.sampling = IntStream.range(0, series.size()).mapToDouble(series::sampling).average().orElseThrow();
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
		var sums = Memory.ALL.stream().map(memory -> longer.new Sums(memory)).toList();
		var errors = new double[further.length];
		double today = 0;
		int next = 0;
		for (int i = 0; i < longer.series.size(); i++) {
			int index = i;
			sums.forEach(sum -> sum.take(index));
			int beyond = i + 1 - series.size();
			if (beyond == 0) {
				today = variance(sums, likely);
			} else if (beyond == further[next]) {
				errors[next++] = Math.sqrt(variance(sums, likely) / today);
			}
		}
		return errors;
	}

	private static double variance(List<Sums> sums, double[] likely) {
		double sum = 0;
		for (int i = 0; i < likely.length; i++) {
			sum += likely[i] > UNLIKELY ? likely[i] * sums.get(i).step().variance() : 0;
		}
		return sum;
	}

	private List<Step> looks(int first) {
		var memories = Memory.ALL.stream().map(Sums::new).toList();
		var looks = new ArrayList<Step>();
		for (int i = 0; i < series.size(); i++) {
			int index = i;
			memories.forEach(memory -> memory.take(index));
			if (i + 1 >= first) {
				var under = memories.stream().map(Sums::step).toList();
				looks.add(new Step(under, i + 1 - design.width(), series.leastVariance() / (scale * scale), scale, i + 1));
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
			RealMatrix matrix = MatrixUtils.createRealMatrix(products);
			var factors = new CholeskyDecomposition(matrix, Double.POSITIVE_INFINITY, 0);
			RealVector right = MatrixUtils.createRealVector(withValue);
			RealVector coefficients = factors.getSolver().solve(right);
			RealVector unit = MatrixUtils.createRealVector(new double[width]);
			unit.setEntry(Design.STEP, 1);
			return new Step.Under(
					memory.ofNeighbours(),
					coefficients.getEntry(Design.STEP),
					factors.getSolver().solve(unit).getEntry(Design.STEP),
					Math.max(0, squares - coefficients.dotProduct(right)),
					Math.log(memory.prior()) - 0.5 * logDeterminant - 0.5 * Math.log(factors.getDeterminant()));
		}
	}
}
