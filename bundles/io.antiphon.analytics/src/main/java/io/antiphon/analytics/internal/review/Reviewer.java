package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.review.Understanding.Meaning;
import io.antiphon.analytics.internal.review.Understanding.Text;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.language.Language;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Rating;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Labels feedback, looks for pain points and praises, and asks the extensions. */
public final class Reviewer {

	private final Understanding understanding;
	private final Analyzers extensions;
	private final Earlier earlier;
	private final String labelling;

	/** {@code earlier}: the review before, whose topics keep their ids; {@code labelling}: what labelling is called in progress. */
	public Reviewer(Understanding understanding, Analyzers extensions, Earlier earlier, String labelling) {
		this.earlier = earlier;
		this.labelling = labelling;
		this.understanding = understanding;
		this.extensions = extensions;
	}

	/**
	 * Labels {@code all} feedback that is read (in another language, or without words, it counts in no share) and finds what {@code heard}, that of the listening window, says. Empty where it was
	 * cancelled.
	 */
	public Optional<ReviewDraft> review(
			FeedbackBatches all, FeedbackBatches heard, @Nullable Period listening, Progress progress) {
		var understood = understanding.understand(texts(all, progress), all.count(), progress);
		if (progress.cancelled()) {
			return Optional.empty();
		}
		var labels = new ArrayList<Labelled>();
		progress.begin(labelling, all.count());
		for (var batch : all) {
			if (progress.cancelled()) {
				return Optional.empty();
			}
			label(read(batch), understood, labels);
			progress.advance(batch.size());
		}
		var topics = earlier.renamed(understood.topics(), labels);
		var findings = new ArrayList<Finding>(new PainPoints(topics, listening).find(labels));
		var others = extensions.run(heard, listening, progress);
		findings.addAll(others.findings());
		return progress.cancelled()
				? Optional.empty()
				: Optional.of(new ReviewDraft(labels, topics, new Review(findings, others.failures())));
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

	private static void label(List<Feedback> feedback, Understanding.Understood understood, List<Labelled> labels) {
		var meanings = understood.reading().read(texts(feedback));
		for (var index = 0; index < feedback.size(); index++) {
			labels.add(label(feedback.get(index), meanings.get(index)));
		}
	}

	private static Labelled label(Feedback feedback, Meaning meaning) {
		var occurred = feedback.occurred();
		return new Labelled(
				feedback.id(),
				feedback.contentHash(),
				feedback.context(),
				occurred == null ? null : occurred.day(),
				feedback.language(),
				feedback.ratings().stream().mapToDouble(Rating::share).average().orElse(Double.NaN),
				meaning.sentiment(),
				meaning.score(),
				meaning.confidence(),
				meaning.topic(),
				meaning.end() > meaning.start()
						? new Evidence(feedback.id(), meaning.start(), meaning.end())
						: null);
	}
}
