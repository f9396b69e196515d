package io.antiphon.tables.periods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a command wants of a file: the names of columns as the user typed them. At least one number. */
public record Wanted(String date, List<String> numbers, Optional<String> group) {

	public Wanted {
		numbers = List.copyOf(numbers);
		if (numbers.isEmpty()) {
			throw new IllegalArgumentException("a file of periods holds numbers");
		}
	}

	/** Without a group. */
	public Wanted(String date, String... numbers) {
		this(date, List.of(numbers), Optional.empty());
	}

	/** All of them: date, numbers, group. */
	List<String> names() {
		return Stream.of(Stream.of(date), numbers.stream(), group.stream()).flatMap(each -> each).toList();
	}
}
