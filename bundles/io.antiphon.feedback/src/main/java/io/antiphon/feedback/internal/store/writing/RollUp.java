package io.antiphon.feedback.internal.store.writing;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much one intake changes the counts, summed up before it is written. For one thread. */
final class RollUp {

	private final Ids ids;
	private final long intake;
	private final Map<Cell, Change> changes = new HashMap<>();

	private record Cell(int day, long context, String language) {}

	private static final class Change {

		private long amount;
		private final Map<Rating, Long> ratings = new HashMap<>();

		boolean isNothing() {
			return amount == 0 && ratings.isEmpty();
		}
	}

	RollUp(Ids ids, long intake) {
		this.ids = ids;
		this.intake = intake;
	}

	void add(FeedbackEntity row) {
		add(row, JsonColumn.ratings(row.ratings), 1);
	}

	void add(FeedbackEntity row, List<Rating> ratings) {
		add(row, ratings, 1);
	}

	void remove(FeedbackEntity row) {
		add(row, JsonColumn.ratings(row.ratings), -1);
	}

	private void add(FeedbackEntity row, List<Rating> ratings, long amount) {
		var cell = new Cell(Times.day(row.occurred), row.context, row.language);
		var change = changes.computeIfAbsent(cell, fresh -> new Change());
		change.amount += amount;
		for (var rating : ratings) {
			change.ratings.merge(rating, amount, (one, other) -> one + other == 0 ? null : one + other);
		}
	}

	/** How many cells there are. */
	int size() {
		return changes.size();
	}

	/** The cells to write. They are forgotten here; what is added from now on makes further cells. */
	List<CountEntity> drain() {
		var rows = new ArrayList<CountEntity>(size());
		changes.forEach((cell, change) -> {
			if (!change.isNothing()) {
				rows.add(row(cell, change));
			}
		});
		changes.clear();
		return rows;
	}

	private CountEntity row(Cell cell, Change change) {
		var row = new CountEntity();
		row.id = ids.next();
		row.intake = intake;
		row.day = cell.day;
		row.context = cell.context;
		row.language = cell.language;
		row.amount = change.amount;
		row.ratings = JsonColumn.ofCounts(change.ratings);
		return row;
	}
}
