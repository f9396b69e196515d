package io.antiphon.workbench.ui.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines are known by, so that they are found again among others. */
record LineIds<T>(TableModel<T> model) {

	private record Group(String name) {}

	Object of(Line<T> line) {
		return switch (line) {
			case Line.Row<T>(var row) -> model.id(row);
			case Line.Group<T>(var name, var count, var open) -> ofGroup(name);
		};
	}

	/** The head of a group. */
	static Object ofGroup(String name) {
		return new Group(name);
	}

	/** Where each of them is. */
	Map<Object, Integer> places(List<Line<T>> lines) {
		var places = new HashMap<Object, Integer>(2 * lines.size());
		for (var line = 0; line < lines.size(); line++) {
			places.put(of(lines.get(line)), line);
		}
		return places;
	}
}
