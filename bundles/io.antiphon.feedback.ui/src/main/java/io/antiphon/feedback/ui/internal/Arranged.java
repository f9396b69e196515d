package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every column in the order in which they stand, and which of them are hidden; one at least is shown. */
record Arranged(List<FeedbackColumn> columns, Set<FeedbackColumn> hidden) {

	static final Arranged AT_FIRST = new Arranged(List.of(FeedbackColumn.values()), Set.of());

	Arranged {
		columns = List.copyOf(columns);
		hidden = Set.copyOf(hidden);
		if (!EnumSet.allOf(FeedbackColumn.class).equals(Set.copyOf(columns)) || hidden.size() >= columns.size()) {
			throw new IllegalArgumentException("every column once, and one of them shown");
		}
	}

	/** Those that are shown, in their order. */
	List<FeedbackColumn> shown() {
		return columns.stream().filter(column -> !hidden.contains(column)).toList();
	}

	/** As it is kept between two sessions: names in order, a dash before hidden ones. */
	String text() {
		return columns.stream().map(column -> (hidden.contains(column) ? "-" : "") + column.name()).collect(Collectors.joining(","));
	}

	/** What {@link #text} said; as at first where that is of another version. */
	static Arranged of(String text) {
		var columns = new ArrayList<FeedbackColumn>();
		var hidden = EnumSet.noneOf(FeedbackColumn.class);
		for (var word : text.split(",")) {
			var name = word.startsWith("-") ? word.substring(1) : word;
			Stream.of(FeedbackColumn.values()).filter(column -> column.name().equals(name)).forEach(column -> {
				columns.add(column);
				if (word.startsWith("-")) {
					hidden.add(column);
				}
			});
		}
		var complete = columns.size() == FeedbackColumn.values().length && Set.copyOf(columns).size() == columns.size();
		return complete && hidden.size() < columns.size() ? new Arranged(columns, hidden) : AT_FIRST;
	}
}
