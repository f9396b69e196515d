package io.antiphon.channels.spi;

/**
 * A column of a source. {@code role}: what it is, by the word of mapping files ("text", "time", "person" …), where the format says so; empty
 * where the framework is to find out. A "rating" needs the scale that {@code question} tells. It is a suggestion: what a user declares goes before
 * it, and a word that there is not is passed over.
 */
public record Column(String name, String role, Question question) {

	/** It is no question, or nothing is said of it. */
	public Column(String name, String role) {
		this(name, role, Question.NONE);
	}

	/** What it is, is found out. */
	public Column(String name) {
		this(name, "");
	}
}
