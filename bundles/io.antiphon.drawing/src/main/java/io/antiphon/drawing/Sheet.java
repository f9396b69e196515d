package io.antiphon.drawing;

import java.util.List;
import java.util.Set;

/** The same as a picture in rows; {@code numbers} are the columns that hold numbers, from 0. */
public record Sheet(List<String> header, List<List<String>> rows, Set<Integer> numbers) {

	public Sheet {
		header = List.copyOf(header);
		rows = rows.stream().map(List::copyOf).toList();
		numbers = Set.copyOf(numbers);
		for (var row : rows) {
			if (row.size() != header.size()) {
				throw new IllegalArgumentException("a row of " + row.size() + " under a header of " + header.size());
			}
		}
	}

	/** Of words alone. */
	public static Sheet of(List<String> header, List<List<String>> rows) {
		return new Sheet(header, rows, Set.of());
	}
}
