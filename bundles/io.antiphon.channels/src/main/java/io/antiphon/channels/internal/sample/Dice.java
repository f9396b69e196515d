package io.antiphon.channels.internal.sample;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance. SplittableRandom's 64-bit sequence (SplitMix64) is the same on every JVM; the step from there to a range is
 * taken here, since that of the JDK may change. For one thread.
 */
final class Dice {

	private final SplittableRandom random;

	Dice(long seed) {
		random = new SplittableRandom(seed);
	}

	/** Uniform on 0 … bound − 1, by multiplication (Lemire 2019) without rejection: off by less than bound / 2³². */
	int below(int bound) {
		return (int) ((random.nextLong() >>> 32) * bound >>> 32);
	}

	/** Fisher–Yates, in place. */
	void shuffle(List<?> list) {
		for (var last = list.size() - 1; last > 0; last--) {
			Collections.swap(list, last, below(last + 1));
		}
	}
}
