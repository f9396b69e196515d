package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.internal.indicators.ComplaintShares;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.analytics.internal.review.Analyzers;
import io.antiphon.analytics.internal.review.Earlier;
import io.antiphon.analytics.internal.review.Reviewer;
import io.antiphon.analytics.internal.review.Said;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.language.Language;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Windows;
import io.antiphon.privacy.Redaction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the product's review makes of feedback: what hurt in its listening window, and the complaint shares over all its days. */
record Reviewed(List<Finding> findings, ComplaintShares shares) {

	private static final Redaction REDACTION = Redaction.newest();

	/** Of the rows as they are, without a store. */
	static Reviewed of(Sample sample, Reader reader) {
		var days = sample.rows().stream().map(row -> row.time().toLocalDate()).toList();
		var listening = listening(days, sample.actionDate());
		return of(reader.of(sample), new Batches(feedback(sample)), new Batches(List.of()), listening);
	}

	/** Of the sample as a file that is taken in, by what is stored of it. */
	static Reviewed ofFile(Sample sample, Reader reader) {
		try (var workspace = new TemporaryWorkspace()) {
			var stored = workspace.take(sample);
			if (stored != sample.rows().size()) {
				throw new IllegalStateException("stored " + stored + " of " + sample.rows().size());
			}
			return stored(workspace, reader.of(sample), sample.actionDate());
		}
	}

	/** Of any file that is taken in, by what is stored of it. */
	static Reviewed ofFile(Path file, Declared declared, LocalDate action, Understanding understanding) {
		try (var workspace = new TemporaryWorkspace()) {
			workspace.take(file, declared);
			return stored(workspace, understanding, action);
		}
	}

	private static Reviewed stored(TemporaryWorkspace workspace, Understanding understanding, LocalDate action) {
		var cells = workspace.feedback().tally(Scope.ALL).cells();
		var days = cells.stream().map(Tally.Cell::day).filter(Objects::nonNull).toList();
		var listening = listening(days, action);
		return of(understanding, workspace.stored(null), workspace.stored(listening), listening);
	}

	private static Reviewed of(Understanding understanding, FeedbackBatches all, FeedbackBatches listened, Period listening) {
		var extensions = new Analyzers(Extensions.of(List.of()), failure -> {});
		var draft = new Reviewer(understanding, extensions, Earlier.NONE, 3, "")
				.review(all, listened, listening, Said.NOTHING, Progress.NONE)
				.orElseThrow();
		var rollUp = new LabelRollUp(LabelCell.of(draft.labels().all()), draft.labels().topics());
		return new Reviewed(draft.review().findings(), new ComplaintShares(() -> rollUp));
	}

	/** The rows as they lie in the store: masked, each with its language and its day. */
	private static List<Feedback> feedback(Sample sample) {
		var feedback = new ArrayList<Feedback>();
		for (var row : sample.rows()) {
			var text = REDACTION.mask(row.comment()).text();
			feedback.add(new Feedback(
					feedback.size() + 1,
					1,
					new Context(sample.service(), row.touchpoint(), row.channel()),
					Language.of(text).code(),
					text,
					List.of(new Rating("CSAT", RatingScale.CSAT, row.rating())),
					Map.of(),
					Person.UNKNOWN,
					new Occurrence(row.time().toLocalDateTime(), Occurrence.Precision.SECOND),
					new Origin(1, Sample.FILE_NAME, feedback.size() + 2, 0, 0, ""),
					row.id()));
		}
		return feedback;
	}

	/** What the review hands to the understanding. */
	static List<Understanding.Text> texts(Sample sample) {
		return feedback(sample).stream()
				.map(one -> new Understanding.Text(one.text(), one.language(), one.context().service()))
				.toList();
	}

	private static Period listening(List<LocalDate> days, LocalDate action) {
		var span = Period.spanning(days).orElseThrow();
		return Windows.around(action, span, LocalDate.EPOCH).orElseThrow().listening();
	}

	/** All in one batch. */
	private record Batches(List<Feedback> feedback) implements FeedbackBatches {

		@Override
		public long count() {
			return feedback.size();
		}

		@Override
		public Iterator<List<Feedback>> iterator() {
			return List.of(feedback).iterator();
		}
	}
}
