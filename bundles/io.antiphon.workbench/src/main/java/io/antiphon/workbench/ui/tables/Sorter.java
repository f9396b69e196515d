package io.antiphon.workbench.ui.tables;

import com.ibm.icu.text.Collator;
import io.antiphon.wording.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Puts rows in the order of a column: words as the language sorts them (Chinese by pinyin), what is missing always last, equals as
 * they came. By ICU's collator, which the platform brings: the JDK's takes ten times as long and more. For one thread.
 */
final class Sorter {

	private final Collator collator;

	Sorter(Locale locale) {
		collator = Collator.getInstance(locale);
	}

	<T> List<T> sorted(List<T> rows, WorkColumn<T> column, boolean descending) {
		var order = column.order();
		if (order != null) {
			return rows.stream().sorted(descending ? order.reversed() : order).toList();
		}
		var places = new ArrayList<Place<T>>(rows.size());
		rows.forEach(row -> places.add(new Place<>(row, column.value().apply(row))));
		Comparator<Place<T>> values = (one, other) -> compare(one.value(), other.value());
		places.sort(Comparator.<Place<T>, Boolean>comparing(Place::missing).thenComparing(descending ? values.reversed() : values));
		return places.stream().map(Place::row).toList();
	}

	/** Values of one kind by what they are, of several by their kind. */
	private int compare(Cell one, Cell other) {
		if (one instanceof Cell.Words(var words) && other instanceof Cell.Words(var others)) {
			return collator.compare(words, others);
		}
		if (one instanceof Cell.Number(var number) && other instanceof Cell.Number(var another)) {
			return number.compareTo(another);
		}
		if (one instanceof Cell.Day(var day) && other instanceof Cell.Day(var another)) {
			return day.compareTo(another);
		}
		if (one instanceof Cell.Time(var time) && other instanceof Cell.Time(var another)) {
			return time.compareTo(another);
		}
		return one.getClass().getName().compareTo(other.getClass().getName());
	}

	private record Place<T>(T row, Cell value) {

		boolean missing() {
			return value instanceof Cell.Words(var text) && text.isEmpty();
		}
	}
}
