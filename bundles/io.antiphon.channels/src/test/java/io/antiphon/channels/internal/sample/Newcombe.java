package io.antiphon.channels.internal.sample;

/** Difference of two shares, follow-up minus baseline, with Newcombe's interval (1998, method 10) at 98.3 %. */
record Newcombe(double effect, double low, double high) {

	private static final double Z = 2.3867;

	static Newcombe of(Weeks.Counted before, Weeks.Counted after) {
		var p = before.share();
		var q = after.share();
		var d = q - p;
		var low = d - Math.hypot(q - wilson(after, -1), wilson(before, 1) - p);
		var high = d + Math.hypot(wilson(after, 1) - q, p - wilson(before, -1));
		return new Newcombe(d, low, high);
	}

	private static double wilson(Weeks.Counted counted, int side) {
		double n = counted.n();
		var p = counted.share();
		var half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
		return (p + Z * Z / (2 * n) + side * half) / (1 + Z * Z / n);
	}
}
