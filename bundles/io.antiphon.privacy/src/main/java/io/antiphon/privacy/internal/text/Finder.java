package io.antiphon.privacy.internal.text;

/** Marks one kind of personal data in a text. Stateless and thread-safe. */
@FunctionalInterface
public interface Finder {

	/** Marks what it finds with {@code kind}; what is marked already is a wall to it. */
	void find(Marks text, int kind);
}
