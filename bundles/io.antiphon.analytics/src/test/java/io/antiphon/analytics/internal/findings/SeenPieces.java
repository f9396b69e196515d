package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import java.util.List;
import java.util.Map;

/** Pieces with words, as kinds see them. */
final class SeenPieces {

	private SeenPieces() {
	}

	static Feedback of(Labelled labelled, String text) {
		return new Feedback(
				labelled.feedback(), 1, labelled.context(), labelled.language(), text, List.of(), Map.of(), Person.UNKNOWN, null,
				new Origin(1, "f", labelled.feedback(), 0, 0, ""), "h" + labelled.feedback());
	}
}
