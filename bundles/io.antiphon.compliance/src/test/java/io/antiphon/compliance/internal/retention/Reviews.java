package io.antiphon.compliance.internal.retention;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.List;

/** Reviews that label whatever is there, and find something in each piece. */
final class Reviews {

	private Reviews() {}

	static ReviewDraft of(WholeWorkspace workspace) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		var labels = all.rows(0, all.size()).stream()
				.map(piece -> new Labelled(
						piece.id(), piece.id(), piece.context(), LocalDate.of(2027, 1, 5), piece.language(), 2, Sentiment.NEGATIVE,
						-0.7, 0.9, 0, new Evidence(piece.id(), 0, 3), List.of(), List.of()))
				.toList();
		var measure = new Measure("count", "", 1, 1, 1, 1, "counted");
		var findings = all.rows(0, all.size()).stream()
				.map(piece -> new Finding(
						piece.text(), Finding.PAIN_POINT, "title", List.of(), Scope.ALL, measure, List.of(new Evidence(piece.id(), 0, 3))))
				.toList();
		return new ReviewDraft(new Labels(labels, List.of(), null), new Review(findings, List.of()));
	}
}
