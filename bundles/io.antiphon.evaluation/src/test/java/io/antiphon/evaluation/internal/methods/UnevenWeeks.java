package io.antiphon.evaluation.internal.methods;

import io.antiphon.loop.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded weeks whose share wanders by itself: beta-binomial counts, of which any two of a week correlate by {@code rho}. */
final class UnevenWeeks {

	private final SplittableRandom random;
	private final double rho;

	UnevenWeeks(long seed, double rho) {
		this.random = new SplittableRandom(seed);
		this.rho = rho;
	}

	/** Weeks of 44 to 56 observations with this share on average. */
	List<Measurement> series(int weeks, double share) {
		var series = new ArrayList<Measurement>();
		for (var week = 0; week < weeks; week++) {
			var n = random.nextInt(44, 57);
			var shareOfWeek = rho == 0 ? share : beta(share * (1 / rho - 1), (1 - share) * (1 / rho - 1));
			long hits = 0;
			for (var one = 0; one < n; one++) {
				hits += random.nextDouble() < shareOfWeek ? 1 : 0;
			}
			series.add(Series.week(week, (double) hits / n, n));
		}
		return series;
	}

	private double beta(double a, double b) {
		var one = gamma(a);
		return one / (one + gamma(b));
	}

	/** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000) 363–372; for shapes of 1 and more. */
	private double gamma(double shape) {
		var d = shape - 1.0 / 3;
		while (true) {
			var x = random.nextGaussian();
			var v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
			if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
				return d * v;
			}
		}
	}
}
