package io.antiphon.testkit.channels;

import java.util.Arrays;
import java.util.Random;

/** What happens to files: cut short, with bytes changed, doubled or replaced. */
public final class Damage {

	/** What formats are made of. */
	private static final String SIGNS = "\n\r\"',;:<>[]{}\\\0";

	private Damage() {}

	/** A copy that is damaged; every fifth {@code number} is cut short. The same {@code random} does the same. */
	public static byte[] of(byte[] good, int number, Random random) {
		if (number % 5 == 0) {
			return Arrays.copyOf(good, random.nextInt(good.length));
		}
		var damaged = good.clone();
		for (int change = 0; change < 1 + random.nextInt(8); change++) {
			int at = random.nextInt(damaged.length);
			switch (random.nextInt(4)) {
				case 0 -> damaged[at] = (byte) random.nextInt(256);
				case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> damaged[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
				default -> {
					int length = Math.min(random.nextInt(64), damaged.length - at);
					System.arraycopy(good, random.nextInt(good.length - length + 1), damaged, at, length);
				}
			}
		}
		return damaged;
	}
}
