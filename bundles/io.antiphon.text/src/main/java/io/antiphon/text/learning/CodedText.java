package io.antiphon.text.learning;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Clause;
import java.util.List;

/**
 * What a text is about: as a whole, and clause by clause, each time all codes with the likeliest first. Both are empty where the text cannot be read, or
 * is in a language of which the coder has seen nothing.
 */
public record CodedText(Language language, List<Scored> whole, List<CodedClause> clauses) {
	public CodedText {
		whole = List.copyOf(whole);
		clauses = List.copyOf(clauses);
	}

	/** One of which nothing can be read. */
	public static CodedText unread(Language language) {
		return new CodedText(language, List.of(), List.of());
	}

	/** The id of a code and its probability among all codes, 0 to 1; they add up to 1. Without lessons it is an order rather than a probability. */
	public record Scored(String code, double probability) {}

	/** A clause, where it stands in its text, and its codes, the likeliest first. */
	public record CodedClause(Clause span, List<Scored> codes) {
		public CodedClause {
			codes = List.copyOf(codes);
		}
	}
}
