package io.antiphon.privacy.internal.subject;

import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.subject.KnownWord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What words are known by under a key: a digest, and a polynomial over the prime 2⁶¹ − 1 at a secret point, which is known for every
 * stretch of a text at once (Karp and Rabin, IBM J. Res. Dev. 31, 1987); 32 bits of it are kept. Thread-safe.
 */
public final class WordKey {

	static final long PRIME = (1L << 61) - 1;

	private static final int DIGEST = 16;

	private final KeyedDigest digest;
	private final long point;

	/** {@code digest}: of words alone. */
	public WordKey(KeyedDigest digest) {
		this.digest = digest;
		// no plain form has a control character, so this is no word's digest
		this.point = ByteBuffer.wrap(digest.of(new byte[] {0})).getLong() >>> 4;
	}

	/** A word in whatever form; empty where its plain one is too short or too long. */
	public Optional<KnownWord> known(String word) {
		var plain = PlainForm.ofWord(word);
		if (plain.length() < KnownWord.SHORTEST || plain.length() > KnownWord.LONGEST) {
			return Optional.empty();
		}
		long sum = 0;
		for (int at = 0; at < plain.length(); at++) {
			sum = next(sum, plain.charAt(at));
		}
		return Optional.of(new KnownWord(plain.length(), mark(sum), digest(plain)));
	}

	String digest(String plain) {
		return HexFormat.of().formatHex(digest.of(plain.getBytes(StandardCharsets.UTF_8)), 0, DIGEST);
	}

	/** The sum of a stretch that is one character longer. */
	long next(long sum, char c) {
		return reduced(times(sum, point) + c + 1);
	}

	/** The point to a power. */
	long power(int exponent) {
		long power = 1;
		for (int step = 0; step < exponent; step++) {
			power = times(power, point);
		}
		return power;
	}

	static int mark(long sum) {
		return (int) (sum ^ sum >>> 32);
	}

	static long times(long one, long other) {
		long high = Math.multiplyHigh(one, other);
		long low = one * other;
		return reduced(((high << 3) | (low >>> 61)) + (low & PRIME));
	}

	static long reduced(long sum) {
		return sum >= PRIME ? sum - PRIME : sum;
	}
}
