package io.antiphon.cli.internal.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An event that begins a stage, and its reason, empty where none is given. */
record Turn(LocalDate at, String reason) {

	/** A comma that a reason may have in it separates only before a date. */
	private static final Pattern BETWEEN = Pattern.compile(",\\s*(?=\\d{4}-\\d\\d?-\\d\\d?\\s*(=|,|$))");

	/** Turns read, or the word that is no date. */
	sealed interface Reading {

		record Read(List<Turn> turns) implements Reading {

			public Read {
				turns = List.copyOf(turns);
			}
		}

		record Wrong(String word) implements Reading {}
	}

	/** {@code DATE[=REASON],…}, as often as it was given. */
	static Reading read(List<String> given) {
		var turns = new ArrayList<Turn>();
		for (var words : given) {
			for (var word : BETWEEN.split(words.strip(), -1)) {
				var parts = word.split("=", 2);
				var day = day(parts[0]);
				if (day.isEmpty()) {
					return new Reading.Wrong(parts[0].strip());
				}
				turns.add(new Turn(day.get(), parts.length > 1 ? parts[1].strip() : ""));
			}
		}
		return new Reading.Read(turns);
	}

	static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		} catch (DateTimeParseException notIso) {
			return Optional.empty();
		}
	}
}
