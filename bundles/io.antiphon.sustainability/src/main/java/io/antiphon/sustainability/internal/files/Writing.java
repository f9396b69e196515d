package io.antiphon.sustainability.internal.files;

import io.antiphon.base.Period;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.DateShape;
import io.antiphon.tables.dates.DateTally;
import io.antiphon.tables.dates.PeriodReader;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.numbers.WrittenNumbers;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its numbers, days and times: all its cells are taken first and decide together, and where they do not tell, it is
 * said and nothing is guessed. For one thread.
 */
final class Writing {

	private static final Pattern YEAR = Pattern.compile("([12]\\d{3})年?");

	private final @Nullable Decimal declared;
	private final WrittenNumbers numbers = new WrittenNumbers();
	private final DateTally tally = new DateTally();
	private long dates;
	private @Nullable DateShape shape;

	/** {@code declared}: the sign before decimals; null to find it. */
	Writing(@Nullable Decimal declared) {
		this.declared = declared;
	}

	/** Takes a number. */
	void number(String cell, long line) {
		if (!cell.isEmpty()) {
			numbers.take("", cell, line);
		}
	}

	/** Takes a day or a time. */
	void time(String cell, long line) {
		if (!cell.isEmpty()) {
			tally.take(cell, line);
			dates++;
		}
	}

	/** Takes a period; of one that leaves no doubt nothing is to be found out. */
	void period(String cell, long line) {
		if (certain(cell).isEmpty()) {
			time(cell, line);
		}
	}

	/** Why nothing tells which sign stands before the decimals. */
	Optional<Reason> doubt() {
		if (declared != null) {
			return Optional.empty();
		}
		return switch (numbers.marks()) {
			case POINT, COMMA -> Optional.empty();
			case AMBIGUOUS -> numbers.either().map(one -> ActivityProblem.NUMBERS_AMBIGUOUS.with(one.line(), one.cell()));
			case MIXED -> {
				var one = numbers.comma().orElseThrow();
				var other = numbers.point().orElseThrow();
				yield Optional.of(ActivityProblem.NUMBERS_MIXED.with(one.line(), one.cell(), other.line(), other.cell()));
			}
		};
	}

	/** What was found and is not plain. */
	Optional<Reason> note() {
		return declared == null
				? numbers.comma().map(one -> ActivityProblem.NUMBERS_COMMA.with(one.line(), one.cell()))
				: Optional.empty();
	}

	/** The number of a cell; empty where it is none. */
	OptionalDouble number(String cell) {
		return declared == null ? numbers.of(cell) : WrittenNumbers.of(cell, declared);
	}

	/** The same of an amount, which is no part of a hundred. */
	OptionalDouble amount(String cell) {
		return cell.endsWith("%") || cell.endsWith("％") ? OptionalDouble.empty() : number(cell);
	}

	/** How days and times are written; empty where nothing tells, or there are none. */
	Optional<DateFormat> format() {
		return shape().format();
	}

	/** Whether they cannot be read before somebody says whether the day or the month stands first. */
	boolean undecided() {
		return shape().undecided();
	}

	/** The period of a cell; empty where it is none, or nothing tells which. */
	Optional<Period> period(String cell) {
		return certain(cell).or(() -> shape().epoch() ? Optional.empty() : format().flatMap(days -> new PeriodReader(days).read(cell)));
	}

	private static Optional<Period> certain(String cell) {
		var year = YEAR.matcher(cell);
		if (year.matches()) {
			var first = LocalDate.of(Integer.parseInt(year.group(1)), 1, 1);
			return Optional.of(new Period(first, first.plusYears(1)));
		}
		return PeriodReader.certain(cell);
	}

	private DateShape shape() {
		var known = shape;
		if (known != null) {
			return known;
		}
		var found = tally.shape(dates);
		shape = found;
		return found;
	}
}
