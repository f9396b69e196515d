package io.antiphon.statistics.interrupted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The columns of a regression: the level, the step, and what {@link SeriesTerms} supposes, none following from those before it. */
final class Design {

	/** The column of the step. */
	static final int STEP = 1;

	/** The least share of a column that is its own. */
	private static final double OWN = 1e-8;

	private final double[][] columns;

	Design(InterruptedSeries series, SeriesTerms terms) {
		int n = series.size();
		double middle = (series.time(0) + series.time(n - 1)) / 2;
		double span = series.time(n - 1) - series.time(0);
		IntToDoubleFunction line = i -> (series.time(i) - middle) / span;
		var found = new Columns(n);
		found.add(i -> 1);
		found.add(i -> i < series.before() ? 0 : 1);
		if (terms.trend()) {
			found.add(line);
		}
		if (terms.apart() > 0) {
			found.add(i -> i < terms.apart() ? 1 : 0);
			if (terms.trend()) {
				found.add(i -> i < terms.apart() ? line.applyAsDouble(i) : 0);
			}
		}
		for (int day = 1; day < terms.week(); day++) {
			int weekday = day;
			found.add(i -> Math.floorMod(Math.round(series.time(i)), terms.week()) == weekday ? 1 : 0);
		}
		for (int harmonic = 1; harmonic <= SeriesTerms.HARMONICS && terms.year() > 0; harmonic++) {
			double turns = 2 * Math.PI * harmonic / terms.year();
			found.add(i -> Math.cos(turns * series.time(i)));
			found.add(i -> Math.sin(turns * series.time(i)));
		}
		columns = found.kept.toArray(double[][]::new);
	}

	int width() {
		return columns.length;
	}

	double at(int column, int index) {
		return columns[column][index];
	}

	/** Keeps columns that add something, by Gram and Schmidt. */
	private static final class Columns {

		private final int n;
		private final List<double[]> kept = new ArrayList<>();
		private final List<double[]> directions = new ArrayList<>();

		Columns(int n) {
			this.n = n;
		}

		void add(IntToDoubleFunction column) {
			var values = new double[n];
			for (int i = 0; i < n; i++) {
				values[i] = column.applyAsDouble(i);
			}
			var rest = values.clone();
			for (var direction : directions) {
				double along = product(direction, rest);
				for (int i = 0; i < n; i++) {
					rest[i] -= along * direction[i];
				}
			}
			double length = Math.sqrt(product(rest, rest));
			if (length <= OWN * Math.sqrt(product(values, values)) || length == 0) {
				return;
			}
			for (int i = 0; i < n; i++) {
				rest[i] /= length;
			}
			kept.add(values);
			directions.add(rest);
		}

		private static double product(double[] one, double[] other) {
			double sum = 0;
			for (int i = 0; i < one.length; i++) {
				sum += one[i] * other[i];
			}
			return sum;
		}
	}
}
