package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Voices.Voice;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Feedback;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clauses that say most of some pieces, which are read once more. For one thread. */
final class Clauses {

	/** So many of each lot are enough to tell what it says. */
	static final int MOST = 60;

	private final Map<Long, Labelled> wanted = new HashMap<>();
	private final Map<Long, Voice> heard = new HashMap<>();

	/** Asks for those of some dozens, chosen by their content alone. */
	void want(Collection<Labelled> pieces) {
		pieces.stream()
				.filter(piece -> piece.evidence() != null)
				.sorted(Labelled.BY_CONTENT)
				.limit(MOST)
				.forEach(piece -> wanted.put(piece.feedback(), piece));
	}

	/** Whether any was asked for. */
	boolean wanting() {
		return !wanted.isEmpty();
	}

	void hear(Feedback feedback) {
		var piece = wanted.get(feedback.id());
		var evidence = piece == null ? null : piece.evidence();
		var text = feedback.text();
		if (piece != null && evidence != null && evidence.end() <= text.codePointCount(0, text.length())) {
			var from = text.offsetByCodePoints(0, evidence.start());
			var clause = text.substring(from, text.offsetByCodePoints(from, evidence.end() - evidence.start()));
			heard.put(piece.feedback(), new Voice(piece, clause, Grams.of(clause)));
		}
	}

	/** Those of some pieces that were heard, by their content. */
	List<Voice> of(Collection<Labelled> pieces) {
		return pieces.stream()
				.sorted(Labelled.BY_CONTENT)
				.flatMap(piece -> Stream.ofNullable(heard.get(piece.feedback())))
				.toList();
	}
}
