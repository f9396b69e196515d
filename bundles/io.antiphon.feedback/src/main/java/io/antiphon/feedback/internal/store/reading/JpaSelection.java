package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The ids are here, the rows stay in the database. */
public final class JpaSelection implements Selection {

	private static final int MOST = 1_000;

	private final FeedbackData data;
	private final long[] ids;

	public JpaSelection(FeedbackData data, long[] ids) {
		this.data = data;
		this.ids = ids;
	}

	@Override
	public int size() {
		return ids.length;
	}

	@Override
	public long[] ids(int from, int to) {
		Objects.checkFromToIndex(from, to, ids.length);
		return Arrays.copyOfRange(ids, from, to);
	}

	@Override
	public List<Feedback> rows(int from, int to) {
		var window = ids(from, to);
		if (window.length > MOST) {
			throw new IllegalArgumentException("at most " + MOST + " rows at once, not " + window.length);
		}
		return data.store().scan(manager -> new FeedbackById(data.names()).feedback(manager, window));
	}
}
