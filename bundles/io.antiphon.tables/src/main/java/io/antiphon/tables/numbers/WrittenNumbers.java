package io.antiphon.tables.numbers;

import io.antiphon.tables.numbers.NumberShape.Marks;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a file, in however many columns: together they decide which sign stands before the decimals. Thousands may be set
 * apart by the other sign, by blanks or by apostrophes; a per cent sign divides by 100. For one thread.
 */
public final class WrittenNumbers {

	private static final Pattern APART = Pattern.compile("[+-]?[1-9]\\d{0,2}([ '\u2019])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d*)?");
	private static final Pattern SIGNS = Pattern.compile("[ '\u2019]");

	/** The most digits of which all are numbers that Java counts with. */
	private static final int SHORT = 9;

	/** Where a cell stands, for a message. */
	public record Place(String column, String cell, long line) {}

	private @Nullable Place comma;
	private @Nullable Place point;
	private @Nullable Place either;
	private @Nullable Place percent;

	/** Takes a cell without blanks around it; whether it is a number at all, by one sign or the other. */
	public boolean take(String column, String cell, long line) {
		if (whole(cell)) {
			return true;
		}
		var place = new Place(column, cell, line);
		var written = Written.of(cell);
		boolean byPoint = written.by(Decimal.POINT).isPresent();
		boolean byComma = written.by(Decimal.COMMA).isPresent();
		if (!byPoint && !byComma) {
			return false;
		}
		comma = comma == null && !byPoint ? place : comma;
		point = point == null && !byComma ? place : point;
		either = either == null && byPoint && byComma && written.text.indexOf(',') >= 0 ? place : either;
		percent = percent == null && written.percent ? place : percent;
		return true;
	}

	/** What was found; a point where there are no commas needs no proof. */
	public Marks marks() {
		if (comma != null) {
			return point == null ? Marks.COMMA : Marks.MIXED;
		}
		return point == null && either != null ? Marks.AMBIGUOUS : Marks.POINT;
	}

	/** The number of a cell, by the sign that was found; where they are mixed or ambiguous, by a comma or a point as it happens. */
	public OptionalDouble of(String cell) {
		return whole(cell) ? OptionalDouble.of(Integer.parseInt(cell)) : of(cell, comma == null ? Decimal.POINT : Decimal.COMMA);
	}

	/** The number of a cell, by a sign that is declared. */
	public static OptionalDouble of(String cell, Decimal decimal) {
		var written = Written.of(cell);
		var number = written.by(decimal);
		return written.percent && number.isPresent() ? OptionalDouble.of(number.getAsDouble() / 100) : number;
	}

	/** The first number that can only be read with a decimal comma. */
	public Optional<Place> comma() {
		return Optional.ofNullable(comma);
	}

	/** The first number that can only be read with a decimal point. */
	public Optional<Place> point() {
		return Optional.ofNullable(point);
	}

	/** The first number with a comma that could stand before decimals or set thousands apart. */
	public Optional<Place> either() {
		return Optional.ofNullable(either);
	}

	/** The first number with a per cent sign. */
	public Optional<Place> percent() {
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
