package io.antiphon.sustainability;

import java.util.HashMap;
import java.util.List;

/** An amount with its 95 % interval, in the unit of its impact. */
public record Amount(double value, double low, double high) {

	/** How the interval of a sum is made, as the method is kept and named. */
	public static final String METHOD = "footprint.analytic";

	public static final Amount NOTHING = new Amount(0, 0, 0);

	public Amount {
		if (!Double.isFinite(value) || !(low <= value && value <= high)) {
			throw new IllegalArgumentException("an amount lies in its interval: " + value);
		}
	}

	/**
	 * The sum of contributions. Its interval is propagated analytically to the first order (JCGM 100:2008, 5.1 and 5.2): what rests on
	 * the same factor errs together, and so does what rests on the same activity; all else errs independently. It does not go below 0
	 * where no contribution does.
	 */
	public static Amount sum(List<Contribution> contributions) {
		var byFactor = new HashMap<String, Double>();
		var byActivity = new HashMap<String, Double>();
		double value = 0;
		boolean negative = false;
		for (var one : contributions) {
			value += one.value();
			negative |= one.value() < 0;
			byFactor.merge(one.basis().shared(), one.value() * one.basis().uncertainty(), Double::sum);
			byActivity.merge(one.row(), one.value() * one.activity().uncertainty(), Double::sum);
		}
		double squares = 0;
		for (double part : byFactor.values()) {
			squares += part * part;
		}
		for (double part : byActivity.values()) {
			squares += part * part;
		}
		return around(value, Math.sqrt(squares), negative);
	}

	private static Amount around(double value, double half, boolean negative) {
		var low = negative ? value - half : Math.max(0, value - half);
		return new Amount(value, Math.min(low, value), value + half);
	}

	/** Divided by a number of cases that is taken as exact. */
	public Amount per(double cases) {
		return new Amount(value / cases, low / cases, high / cases);
	}
}
