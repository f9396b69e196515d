package io.antiphon.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What stands in a cell that is handed to a spreadsheet, so that it can reckon with it and sort it. Immutable. */
public sealed interface Cell {

	/** Nothing is there. */
	Cell NOTHING = new Words("");

	/** Words. */
	record Words(String text) implements Cell {}

	/** A number, in the unit that its header says. */
	record Number(BigDecimal value) implements Cell {}

	/** A day. */
	record Day(LocalDate day) implements Cell {}

	/** A time on the clock where it was taken. */
	record Time(LocalDateTime time) implements Cell {}

	/** A number, a whole one without decimals; nothing where it is not finite. */
	static Cell of(double value) {
		return Double.isFinite(value) ? new Number(plain(BigDecimal.valueOf(value))) : NOTHING;
	}

	private static BigDecimal plain(BigDecimal value) {
		var bare = value.stripTrailingZeros();
		return bare.scale() < 0 ? bare.setScale(0) : bare;
	}

	/** As a file of separated values has it: words {@link Spreadsheet#harmless}, numbers without thousands, days as ISO 8601 has them. */
	default String separated() {
		return switch (this) {
			case Words(var text) -> Spreadsheet.harmless(text);
			case Number(var value) -> value.toPlainString();
			case Day(var day) -> day.toString();
			case Time(var time) -> DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(time);
		};
	}
}
