package io.antiphon.channels.spi;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives the messages of one reading their origins, each one of its own whatever ids its source has: an id that another message had, or that is
 * too long, is followed by the number of its message; one without an id goes by that number. For one thread.
 */
public final class MessageOrigins {

	/** An id leaves room for a number. */
	private static final int LONGEST = Origin.LONGEST - 40;

	/** Digests of the words given so far. */
	private final Set<Long> taken = new HashSet<>();
	private long number;

	/** That of the next message. {@code id}: as its source has it, or empty. */
	public Origin.Message next(String id) {
		number++;
		var words = new StringBuilder(plain(id));
		while (words.isEmpty() || !taken.add(digest(words))) {
			words.append('#').append(number);
		}
		return new Origin.Message(words.toString(), number);
	}

	/** On one line, and not too long. */
	private String plain(String id) {
		var line = id.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "#" + number;
	}

	/** FNV-1a over 64 bits: two different ids that share one get a number too many, no harm. */
	private static long digest(CharSequence words) {
		long digest = 0xcbf29ce484222325L;
		for (int at = 0; at < words.length(); at++) {
			digest = (digest ^ words.charAt(at)) * 0x100000001b3L;
		}
		return digest;
	}
}
