package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.Labelling;
import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.analytics.internal.labels.Understanding.Understood;
import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.language.Language;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Labels feedback, looks for what there is to find in it, and asks the extensions. */
public final class Reviewer {

	private final Understanding understanding;
	private final Analyzers extensions;
	private final Earlier earlier;
	private final int shared;
	private final String phase;

	/**
	 * {@code earlier}: the review before, whose topics keep their ids; {@code shared}: words that fewer use name no finding;
	 * {@code phase}: what labelling is called in progress.
	 */
	public Reviewer(Understanding understanding, Analyzers extensions, Earlier earlier, int shared, String phase) {
		this.earlier = earlier;
		this.shared = shared;
		this.phase = phase;
		this.understanding = understanding;
		this.extensions = extensions;
	}

	/**
	 * Labels {@code all} feedback that is read (in another language, or without words, it counts in no share) and finds what
	 * {@code heard}, that of the listening window, says; what people {@code said} of pieces and topics stands. Empty where it was cancelled.
	 */
	public Optional<ReviewDraft> review(
			FeedbackBatches all, FeedbackBatches heard, @Nullable Period listening, Said said, Progress progress) {
		var understood = understanding.understand(texts(all, progress), all.count(), progress);
		if (progress.cancelled()) {
			return Optional.empty();
		}
		var labelling = new Labelling();
		var sorting = new Sorting(understood.topics(), understood.twins(), said);
		var kinds = new Kinds(listening, shared);
		progress.begin(phase, all.count());
		for (var batch : all) {
			if (progress.cancelled()) {
				return Optional.empty();
			}
			label(read(batch), understood, said, sorting, labelling, kinds);
			progress.advance(batch.size());
		}
		var labels = sorting.labels(labelling, earlier, listening);
		var told = Merged.of(labels.topics()).told(labels);
		if (kinds.asks(told) && !again(heard, kinds, progress)) {
			return Optional.empty();
		}
		var own = kinds.find(told);
		var others = extensions.run(heard, listening, progress);
		var findings = new ArrayList<Finding>(own.stream().filter(one -> !others.replaced().contains(one.kind())).toList());
		findings.addAll(others.review().findings());
		return progress.cancelled()
				? Optional.empty()
				: Optional.of(new ReviewDraft(labels, told, new Review(findings, others.review().failures(), understood.learned())));
	}

	/** Lets the kinds hear once more what they ask for; false where it was cancelled. */
	private boolean again(FeedbackBatches heard, Kinds kinds, Progress progress) {
		progress.begin(phase, heard.count());
		for (var batch : heard) {
			if (progress.cancelled()) {
				return false;
			}
			read(batch).forEach(kinds::hear);
			progress.advance(batch.size());
		}
		return true;
	}

	/** The texts of one batch after another; none any more once it is cancelled. */
	private static Iterable<List<Text>> texts(FeedbackBatches all, Progress progress) {
		return () -> StreamSupport.stream(all.spliterator(), false)
				.takeWhile(batch -> !progress.cancelled())
				.map(batch -> texts(read(batch)))
				.iterator();
	}

	/** Those in a language that is read. */
	private static List<Feedback> read(List<Feedback> batch) {
		return batch.stream().filter(one -> Language.ofCode(one.language()).read()).toList();
	}

	private static List<Text> texts(List<Feedback> feedback) {
		return feedback.stream().map(one -> new Text(one.text(), one.language(), one.context().service())).toList();
	}

	private static void label(
			List<Feedback> feedback, Understood understood, Said said, Sorting sorting, Labelling labelling, Kinds kinds) {
		var meanings = understood.reading().read(texts(feedback));
		for (var index = 0; index < feedback.size(); index++) {
			var piece = feedback.get(index);
			var by = said.sounds().get(piece.id());
			var meaning = sorting.sorted(
					piece.id(), piece.text(), by == null ? meanings.get(index) : meanings.get(index).sounding(by));
			kinds.see(piece, meaning, labelling.add(piece, meaning));
		}
	}
}
