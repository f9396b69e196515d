package io.antiphon.channels.spi;

/**
 * A column of a source. {@code role}: what it is, by the word of mapping files ("text", "time", "person" …), where the format says so; empty
 * where the framework is to find out. It is a suggestion: what a user declares goes before it, and a word that there is not is passed over.
 */
public record Column(String name, String role) {

	/** What it is, is found out. */
	public Column(String name) {
		this(name, "");
	}
}
