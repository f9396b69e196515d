package io.antiphon.text.reading;

import java.util.List;

/**
 * One subject people talk about: 1 to 5 terms that name it, the most telling first; how many of the texts looked at (repeats counted)
 * speak of it; and the indices, in the input, of a few that are typical, most typical first.
 */
public record Topic(List<String> terms, int size, List<Integer> representatives) {
	/** The index of none: what names no subject. */
	public static final int NONE = -1;

	public Topic {
		terms = List.copyOf(terms);
		representatives = List.copyOf(representatives);
		if (terms.isEmpty() || size < 1) {
			throw new IllegalArgumentException("A topic has a term and a text");
		}
	}
}
