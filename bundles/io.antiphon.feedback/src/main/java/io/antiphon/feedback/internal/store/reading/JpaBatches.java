package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Selection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The windows of a selection, one after the other. */
public final class JpaBatches implements FeedbackBatches {

	private static final int BATCH = 1_000;

	private final Selection selection;

	public JpaBatches(Selection selection) {
		this.selection = selection;
	}

	@Override
	public long count() {
		return selection.size();
	}

	@Override
	public Iterator<List<Feedback>> iterator() {
		return IntStream.range(0, (selection.size() + BATCH - 1) / BATCH)
				.mapToObj(at -> selection.rows(at * BATCH, Math.min(at * BATCH + BATCH, selection.size())))
				.iterator();
	}
}
