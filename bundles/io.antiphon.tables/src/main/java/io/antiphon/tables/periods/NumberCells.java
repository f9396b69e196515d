package io.antiphon.tables.periods;

import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.numbers.Digits;
import io.antiphon.tables.numbers.PlainNumbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a file, in however many columns: together they decide which sign stands before the decimals. Thousands may be set
 * apart by the other sign, by blanks or by apostrophes; a per cent sign divides by 100.
 */
final class NumberCells {

	private static final Pattern APART = Pattern.compile("[+-]?[1-9]\\d{0,2}([ '\u2019])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d*)?");
	private static final Pattern SIGNS = Pattern.compile("[ '\u2019]");

	/** The most digits of which all are numbers that Java counts with. */
	private static final int SHORT = 9;

	/** Where a cell stands, for a message. */
	record Place(String column, String cell, long line) {}

	private final Words words;
	private @Nullable Place comma;
	private @Nullable Place point;
	private @Nullable Place either;
	private @Nullable Place percent;

	NumberCells(Words words) {
		this.words = words;
	}

	/** Takes a cell that is not empty. Why it is no number, whichever sign stands before the decimals. */
	Optional<String> take(String column, String cell, long line) {
		if (whole(cell)) {
			return Optional.empty();
		}
		var place = new Place(column, cell, line);
		var written = Written.of(cell);
		boolean byPoint = written.by(Decimal.POINT).isPresent();
		boolean byComma = written.by(Decimal.COMMA).isPresent();
		if (!byPoint && !byComma) {
			return Optional.of(words.say("number.none", line, column, cell));
		}
		comma = comma == null && !byPoint ? place : comma;
		point = point == null && !byComma ? place : point;
		either = either == null && byPoint && byComma && written.text.indexOf(',') >= 0 ? place : either;
		percent = percent == null && written.percent ? place : percent;
		return Optional.empty();
	}

	/** Why nothing tells which sign stands before the decimals. A point where there are no commas needs no proof. */
	Optional<String> doubt() {
		var one = comma;
		var other = point;
		if (one != null && other != null) {
			return Optional.of(words.say("number.mixed", one.line, one.column, one.cell, other.line, other.column, other.cell));
		}
		var both = either;
		return one == null && other == null && both != null
				? Optional.of(words.say("number.ambiguous", both.line, both.column, both.cell))
				: Optional.empty();
	}

	/** The number of a cell that was taken, once all were and there is no doubt. */
	double of(String cell) {
		if (whole(cell)) {
			return Integer.parseInt(cell);
		}
		var written = Written.of(cell);
		double number = written.by(comma == null ? Decimal.POINT : Decimal.COMMA).orElseThrow();
		return written.percent ? number / 100 : number;
	}

	/** The first number that can only be read with a decimal comma. */
	Optional<Place> comma() {
		return Optional.ofNullable(comma);
	}

	/** The first number with a per cent sign. */
	Optional<Place> percent() {
		return Optional.ofNullable(percent);
	}

	/** Whether it is a short whole number in plain digits, as most are: there is nothing to find out of it. */
	private static boolean whole(String cell) {
		int at = 0;
		while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
			at++;
		}
		return at == cell.length() && at > 0 && at <= SHORT;
	}

	/** A number without its per cent sign, and without the blanks or apostrophes that set its thousands apart. */
	private record Written(String text, boolean percent) {

		static Written of(String cell) {
			var text = Digits.plain(cell).strip();
			boolean percent = text.endsWith("%");
			var number = percent ? text.substring(0, text.length() - 1).strip() : text;
			return new Written(APART.matcher(number).matches() ? SIGNS.matcher(number).replaceAll("") : number, percent);
		}

		/** With a decimal comma, a point can only set thousands apart. */
		OptionalDouble by(Decimal decimal) {
			var plain = decimal.plain(text);
			boolean stray = decimal == Decimal.COMMA && text.indexOf('.') >= 0 && plain.equals(text);
			return stray ? OptionalDouble.empty() : PlainNumbers.of(plain);
		}
	}
}
