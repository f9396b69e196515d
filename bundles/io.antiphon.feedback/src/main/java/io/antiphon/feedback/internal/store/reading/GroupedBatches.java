package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Batches of what numbers are made of, each piece on the first day of the month under which it is told. */
public record GroupedBatches(FeedbackBatches batches, Grouping grouping) implements FeedbackBatches {

	@Override
	public long count() {
		return batches.count();
	}

	@Override
	public String fingerprint() {
		return batches.fingerprint() + grouping.fingerprint();
	}

	@Override
	public Iterator<List<Feedback>> iterator() {
		return StreamSupport.stream(batches.spliterator(), false)
				.map(batch -> batch.stream().map(grouping::told).flatMap(Optional::stream).toList())
				.iterator();
	}
}
