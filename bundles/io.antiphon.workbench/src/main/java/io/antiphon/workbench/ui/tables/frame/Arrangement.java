package io.antiphon.workbench.ui.tables.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of all columns in the order in which they stand, and which of them are hidden; one at least is shown. Immutable. */
public record Arrangement(List<String> columns, Set<String> hidden) {

	private static final String HIDDEN = "-";

	public Arrangement {
		columns = List.copyOf(columns);
		hidden = Set.copyOf(hidden);
		var all = new HashSet<>(columns);
		if (all.size() < columns.size() || !all.containsAll(hidden) || hidden.size() >= columns.size()) {
			throw new IllegalArgumentException("every column once, and one of them shown");
		}
	}

	/** All of them, in this order. */
	public static Arrangement of(List<String> columns) {
		return new Arrangement(columns, Set.of());
	}

	/** Those that are shown, in their order. */
	public List<String> shown() {
		return columns.stream().filter(column -> !hidden.contains(column)).toList();
	}

	/** The same with these shown and no others, and these first. */
	public Arrangement showing(Collection<String> wanted) {
		var order = new ArrayList<>(wanted.stream().filter(columns::contains).toList());
		var others = columns.stream().filter(column -> !order.contains(column)).toList();
		order.addAll(others);
		return others.size() < columns.size() ? new Arrangement(order, Set.copyOf(others)) : this;
	}

	/** As it is kept between two sessions: keys in order, a dash before hidden ones. */
	public String text() {
		return columns.stream().map(column -> (hidden.contains(column) ? HIDDEN : "") + column).collect(Collectors.joining(","));
	}

	/** What {@link #text} said of these columns: those that are gone are passed over, and new ones stand at the end. */
	public static Arrangement of(String text, List<String> columns) {
		var order = new LinkedHashSet<String>();
		var hidden = new HashSet<String>();
		for (var word : text.split(",")) {
			var name = word.startsWith(HIDDEN) ? word.substring(HIDDEN.length()) : word;
			if (columns.contains(name) && order.add(name) && !name.equals(word)) {
				hidden.add(name);
			}
		}
		order.addAll(columns);
		return hidden.size() < order.size() ? new Arrangement(List.copyOf(order), hidden) : of(columns);
	}
}
