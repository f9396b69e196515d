package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.encoding.BareText;
import io.antiphon.text.reading.Clause;
import io.antiphon.text.reading.TextToRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of one language cut into clauses, and the distinct wordings of these, to be encoded once each. */
final class Corpus {
	private final List<Entry> entries = new ArrayList<>();
	private final List<String> wordings = new ArrayList<>();
	private final List<Integer> counts = new ArrayList<>();

	private Corpus() {}

	static Corpus of(List<TextToRead> documents, Language language) {
		var corpus = new Corpus();
		var known = new HashMap<String, Integer>();
		for (int i = 0; i < documents.size(); i++) {
			if (documents.get(i).language() == language) {
				corpus.add(i, documents.get(i), known);
			}
		}
		return corpus;
	}

	List<Entry> entries() {
		return entries;
	}

	List<String> wordings() {
		return wordings;
	}

	/** How often each wording occurs. */
	int[] counts() {
		return counts.stream().mapToInt(Integer::intValue).toArray();
	}

	private void add(int index, TextToRead document, Map<String, Integer> known) {
		var parts = new ArrayList<Part>();
		for (Clause clause : Clause.of(document.text())) {
			String wording = BareText.of(clause.in(document.text()));
			if (!wording.isEmpty()) {
				int place = known.computeIfAbsent(wording, this::place);
				counts.set(place, counts.get(place) + 1);
				parts.add(new Part(clause, place));
			}
		}
		entries.add(new Entry(index, document, parts));
	}

	private int place(String wording) {
		wordings.add(wording);
		counts.add(0);
		return wordings.size() - 1;
	}

	/** A document, its index among all, and its clauses. */
	record Entry(int index, TextToRead document, List<Part> parts) {}

	/** A clause and the index of its wording. */
	record Part(Clause clause, int wording) {}
}
