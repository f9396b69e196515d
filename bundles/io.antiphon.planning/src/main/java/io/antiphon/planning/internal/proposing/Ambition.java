package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;

/**
 * How much better an indicator is asked to get, with the sign of its good direction. The least effect worth having is a quarter
 * of what there is to gain, of shares at most five points; the target is twice that.
 */
record Ambition(double leastEffect, double target) {

	private static final double PART = 0.25;
	private static final double MOST_POINTS = 0.05;

	static Ambition from(Indicator indicator, double baseline) {
		var part = PART * gain(indicator, baseline);
		var least = indicator.better().sign() * (indicator.kind() == Kind.SHARE ? Math.min(MOST_POINTS, part) : part);
		return new Ambition(least, baseline + 2 * least);
	}

	/** Whether there is anything to gain. */
	boolean any() {
		return leastEffect != 0;
	}

	/** A share can go to 0 or to 1; of anything else it is taken that its own size could be gained. */
	private static double gain(Indicator indicator, double baseline) {
		return indicator.kind() == Kind.SHARE && indicator.better() == Direction.UP ? 1 - baseline : Math.abs(baseline);
	}
}
