package io.antiphon.privacy.internal.text.names;

import java.util.BitSet;

/** A set of characters, asked in one step. */
final class Letters {

	private final BitSet set = new BitSet();

	Letters(String characters) {
		characters.chars().forEach(set::set);
	}

	boolean has(char c) {
		return set.get(c);
	}
}
