package io.antiphon.text;

import io.antiphon.text.internal.encoding.BareText;
import io.antiphon.text.reading.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into clauses, which tell how it sounds, and into passages, which tell what it is about: a short text is one passage as a
 * whole, a longer one is several clauses each, since an encoder reads no more than about 120 words of one.
 */
record Cut(List<Part> clauses, List<Passage> passages) {
	/** Up to so many letters, or a quarter as many Han characters, a text is short. */
	private static final int SHORT = 480;
	/** A passage of a longer one has at least so many where it goes on. */
	private static final int LEAST = 120;

	/** A clause, and its wording as it is encoded. */
	record Part(Clause clause, String wording) {
		/** As a text of its own. */
		Cut alone() {
			return new Cut(List.of(this), List.of(new Passage(wording, 0, 1)));
		}
	}

	/** The wording of the clauses from {@code first} to {@code last} − 1. */
	record Passage(String wording, int first, int last) {}

	/** One passage as a text of its own. */
	Cut only(Passage passage) {
		var own = new Passage(passage.wording(), 0, passage.last() - passage.first());
		return new Cut(clauses.subList(passage.first(), passage.last()), List.of(own));
	}

	/** Without clauses where nothing can be read. */
	static Cut of(String text) {
		var parts = new ArrayList<Part>();
		for (Clause clause : Clause.of(text)) {
			String wording = BareText.of(clause.in(text));
			if (!wording.isEmpty()) {
				parts.add(new Part(clause, wording));
			}
		}
		if (parts.isEmpty()) {
			return new Cut(List.of(), List.of());
		}
		String whole = BareText.of(text);
		return Clause.weight(whole) <= SHORT
				? new Cut(parts, List.of(new Passage(whole, 0, parts.size())))
				: new Cut(parts, passages(text, parts));
	}

	private static List<Passage> passages(String text, List<Part> parts) {
		var passages = new ArrayList<Passage>();
		int first = 0;
		int weight = 0;
		for (int i = 0; i < parts.size(); i++) {
			weight += Clause.weight(parts.get(i).wording());
			if (weight >= LEAST || i + 1 == parts.size()) {
				passages.add(passage(text, parts, first, i + 1));
				first = i + 1;
				weight = 0;
			}
		}
		return passages;
	}

	private static Passage passage(String text, List<Part> parts, int first, int last) {
		var span = new Clause(parts.get(first).clause().start(), parts.get(last - 1).clause().end());
		return new Passage(BareText.of(span.in(text)), first, last);
	}
}
