package io.antiphon.feedback.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much one intake changes the counts, summed up before it is written. For one thread. */
final class RollUp {

	private final Ids ids;
	private final long intake;
	private final Map<Cell, Long> counts = new HashMap<>();
	private final Map<RatingCell, Long> ratings = new HashMap<>();

	private record Cell(int day, long context, String language) {}

	private record RatingCell(Cell cell, Rating rating) {}

	RollUp(Ids ids, long intake) {
		this.ids = ids;
		this.intake = intake;
	}

	void add(FeedbackEntity row) {
		add(row, Json.ratings(row.ratings), 1);
	}

	void add(FeedbackEntity row, List<Rating> rated) {
		add(row, rated, 1);
	}

	void remove(FeedbackEntity row) {
		add(row, Json.ratings(row.ratings), -1);
	}

	private void add(FeedbackEntity row, List<Rating> rated, long amount) {
		var cell = new Cell(Times.day(row.occurred), row.context, row.language);
		counts.merge(cell, amount, Long::sum);
		for (var rating : rated) {
			ratings.merge(new RatingCell(cell, rating), amount, Long::sum);
		}
	}

	/** How many cells there are. */
	int size() {
		return counts.size() + ratings.size();
	}

	/** The cells to write. They are forgotten here; what is added from now on makes further cells. */
	List<Object> drain() {
		var rows = new ArrayList<Object>(size());
		counts.forEach((cell, amount) -> {
			if (amount != 0) {
				rows.add(row(cell, amount));
			}
		});
		ratings.forEach((cell, amount) -> {
			if (amount != 0) {
				rows.add(row(cell.cell, cell.rating, amount));
			}
		});
		counts.clear();
		ratings.clear();
		return rows;
	}

	private CountEntity row(Cell cell, long amount) {
		var row = new CountEntity();
		row.id = ids.next();
		row.intake = intake;
		row.day = cell.day;
		row.context = cell.context;
		row.language = cell.language;
		row.amount = amount;
		return row;
	}

	private RatingCountEntity row(Cell cell, Rating rating, long amount) {
		var row = new RatingCountEntity();
		row.id = ids.next();
		row.intake = intake;
		row.day = cell.day;
		row.context = cell.context;
		row.language = cell.language;
		row.name = rating.name();
		row.kind = rating.scale().kind();
		row.worst = rating.scale().worst();
		row.best = rating.scale().best();
		row.rating = rating.value();
		row.amount = amount;
		return row;
	}
}
