package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a store and compares that with its tally. */
public final class TallyCheck {

	private TallyCheck() {}

	/** Fails where a cell of feedback or of ratings differs. */
	public static void agree(FeedbackStore store, Access access) {
		var cells = new HashMap<List<Object>, Long>();
		var ratings = new HashMap<List<Object>, Long>();
		for (var batch : store.batches(Scope.ALL, access)) {
			for (var row : batch) {
				var occurred = row.occurred();
				Object day = occurred == null ? "none" : occurred.day();
				cells.merge(List.of(day, row.context(), row.language()), 1L, Long::sum);
				row.ratings().forEach(
						rating -> ratings.merge(List.of(day, row.context(), row.language(), rating), 1L, Long::sum));
			}
		}
		var tally = store.tally(Scope.ALL);
		assertEquals(cells, toMap(tally.cells().stream()
				.map(cell -> Map.entry(List.of(day(cell.day()), cell.context(), cell.language()), cell.count()))
				.toList()));
		assertEquals(ratings, toMap(tally.ratings().stream()
				.map(cell -> Map.entry(
						List.of(day(cell.day()), cell.context(), cell.language(), cell.rating()), cell.count()))
				.toList()));
	}

	private static Object day(@Nullable LocalDate day) {
		return day == null ? "none" : day;
	}

	private static Map<List<Object>, Long> toMap(List<Map.Entry<List<Object>, Long>> entries) {
		var map = new HashMap<List<Object>, Long>();
		entries.forEach(entry -> assertEquals(null, map.put(entry.getKey(), entry.getValue()), "twice the same cell"));
		return map;
	}
}
