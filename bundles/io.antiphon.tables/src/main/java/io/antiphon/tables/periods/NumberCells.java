package io.antiphon.tables.periods;

import io.antiphon.tables.numbers.WrittenNumbers;
import io.antiphon.tables.numbers.WrittenNumbers.Place;
import java.util.Optional;

/** The numbers of a file, and in words what is wrong with them. */
final class NumberCells {

	private final WrittenNumbers numbers = new WrittenNumbers();
	private final Words words;

	NumberCells(Words words) {
		this.words = words;
	}

	/** Takes a cell that is not empty. Why it is no number, whichever sign stands before the decimals. */
	Optional<String> take(String column, String cell, long line) {
		return numbers.take(column, cell, line) ? Optional.empty() : Optional.of(words.say("number.none", line, column, cell));
	}

	/** Why nothing tells which sign stands before the decimals. */
	Optional<String> doubt() {
		return switch (numbers.marks()) {
			case POINT, COMMA -> Optional.empty();
			case MIXED -> {
				var one = numbers.comma().orElseThrow();
				var other = numbers.point().orElseThrow();
				yield Optional.of(
						words.say("number.mixed", one.line(), one.column(), one.cell(), other.line(), other.column(), other.cell()));
			}
			case AMBIGUOUS -> numbers.either().map(one -> words.say("number.ambiguous", one.line(), one.column(), one.cell()));
		};
	}

	/** The number of a cell that was taken, once all were and there is no doubt. */
	double of(String cell) {
		return numbers.of(cell).orElseThrow();
	}

	/** The first number that can only be read with a decimal comma. */
	Optional<Place> comma() {
		return numbers.comma();
	}

	/** The first number with a per cent sign. */
	Optional<Place> percent() {
		return numbers.percent();
	}
}
