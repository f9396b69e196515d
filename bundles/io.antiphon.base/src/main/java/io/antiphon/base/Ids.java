package io.antiphon.base;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that many nodes make without asking each other: 41 bits of milliseconds since 2024, 12 bits of node, 10 bits of
 * sequence. They rise with time, so an index on them grows at its end. As text: 13 characters of Crockford's base 32,
 * which sort as the numbers do. Thread-safe.
 */
public final class Ids {

	private static final long EPOCH = 1_704_067_200_000L;
	private static final int NODE_BITS = 12;
	private static final int SEQUENCE_BITS = 10;
	private static final int LENGTH = 13;
	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private final Clock clock;
	private final long node;
	private final AtomicLong last = new AtomicLong();

	/** {@code node}: 0–4095, drawn once for a workspace. */
	public Ids(Clock clock, int node) {
		if (node < 0 || node >= 1 << NODE_BITS) {
			throw new IllegalArgumentException("node must be 0–4095, is " + node);
		}
		this.clock = clock;
		this.node = node;
	}

	/** A positive number greater than all this object gave before. */
	public long next() {
		var now = (clock.millis() - EPOCH) << SEQUENCE_BITS;
		var tick = last.updateAndGet(previous -> Math.max(previous + 1, now));
		var sequence = tick & ((1L << SEQUENCE_BITS) - 1);
		return (tick >>> SEQUENCE_BITS << (NODE_BITS + SEQUENCE_BITS)) | node << SEQUENCE_BITS | sequence;
	}

	/** The id as its users see it. */
	public static String text(long id) {
		var text = new char[LENGTH];
		for (int at = LENGTH - 1; at >= 0; at--, id >>>= 5) {
			text[at] = DIGITS.charAt((int) (id & 31));
		}
		return new String(text);
	}

	/** The id behind {@link #text}, or -1 where {@code text} is none. Capital letters are taken too. */
	public static long parse(String text) {
		if (text.length() != LENGTH) {
			return -1;
		}
		long id = 0;
		for (int at = 0; at < LENGTH; at++) {
			var digit = DIGITS.indexOf(Character.toLowerCase(text.charAt(at)));
			if (digit < 0 || at == 0 && digit > 7) {
				return -1;
			}
			id = id << 5 | digit;
		}
		return id;
	}
}
