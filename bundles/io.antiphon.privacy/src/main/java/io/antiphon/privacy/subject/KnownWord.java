package io.antiphon.privacy.subject;

import java.util.regex.Pattern;

/**
 * A word or name that somebody is called by, of which nobody without the key of the workspace can tell what it is: how many
 * characters its plain form has, a mark (32 bits) that is quickly compared, and a keyed digest (128 bits, hexadecimal).
 */
public record KnownWord(int length, int mark, String digest) {

	/** The fewest characters: one alone is in every text. */
	public static final int SHORTEST = 2;

	/** The most characters. */
	public static final int LONGEST = 200;

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");

	public KnownWord {
		if (length < SHORTEST || length > LONGEST || !DIGEST.matcher(digest).matches()) {
			throw new IllegalArgumentException("a known word has " + SHORTEST + "–" + LONGEST + " characters and a digest");
		}
	}
}
