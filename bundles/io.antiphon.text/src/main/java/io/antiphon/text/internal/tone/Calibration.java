package io.antiphon.text.internal.tone;

import java.util.Arrays;

/**
 * Where praise and blame balance in one source, as a shift of the log odds: sources differ in how warmly people write. Learned without
 * labels from the scores alone, by adjusting the prior with EM (Saerens, Latinne and Decaestecker 2002); 100 imagined
 * texts of an even source keep small sources near 0. The shift is small on purpose: EM takes neutral and mixed texts for one side or
 * the other, and on a source with many of them a free shift did more harm than good.
 */
public record Calibration(double shift) {
	/** No shift: what the prototypes say. */
	public static final Calibration NONE = new Calibration(0);

	private static final double MOST = 0.3;
	private static final double IMAGINED = 100;
	private static final int ROUNDS = 100;

	public Calibration {
		if (!(Math.abs(shift) <= MOST)) {
			throw new IllegalArgumentException("A shift lies from -0.3 to 0.3");
		}
	}

	/** Learns from the log odds of the texts of one source, in any order. */
	public static Calibration of(double[] logOdds) {
		double[] sorted = logOdds.clone();
		Arrays.sort(sorted);
		double prior = 0.5;
		for (int round = 0; round < ROUNDS; round++) {
			double odds = prior / (1 - prior);
			double sum = IMAGINED / 2;
			for (double score : sorted) {
				sum += 1 / (1 + Math.exp(-score) / odds);
			}
			prior = Math.clamp(sum / (sorted.length + IMAGINED), 1e-6, 1 - 1e-6);
		}
		return new Calibration(Math.clamp(-Math.log(prior / (1 - prior)), -MOST, MOST));
	}
}
