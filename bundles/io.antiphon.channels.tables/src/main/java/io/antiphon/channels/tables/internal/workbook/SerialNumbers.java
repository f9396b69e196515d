package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.tables.internal.workbook.NumberFormats.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The numbers of cells as text: as spreadsheets keep them, in 15 digits, or what they stand for: a day (2024-05-01), a moment
 * (2024-05-01 10:30:00), a time of day or a length of time (10:30:00), to the second.
 */
final class SerialNumbers {

	private static final int DIGITS = 15;
	private static final long DAY = 86_400;
	/** The 29th of February 1900, which spreadsheets count though there was none. */
	private static final long NO_DAY = 60;
	/** The 31st of December 9999. */
	private static final long LAST = 2_958_465;
	private static final LocalDate START_1900 = LocalDate.of(1899, 12, 31);
	private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

	private final boolean from1904;

	/** {@code from1904}: whether days are counted from the 1st of January 1904, which is 0, and not so that that of 1900 is 1. */
	SerialNumbers(boolean from1904) {
		this.from1904 = from1904;
	}

	/** A number as it is written in a cell; what is no number stays as it is. */
	String text(String written, Shown shown) {
		try {
			var number = new BigDecimal(written.strip());
			return switch (shown) {
				case NUMBER -> plain(number);
				case DAY, MOMENT -> moment(number, shown == Shown.MOMENT);
				case TIME -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0 ? length(number) : moment(number, true);
				case LENGTH -> length(number);
			};
		} catch (NumberFormatException | ArithmeticException none) {
			return written;
		}
	}

	/** With so many digits as count; more of them than there are is how a long id looks that was damaged. */
	private static String plain(BigDecimal number) {
		var rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
		int before = rounded.precision() - rounded.scale();
		return rounded.signum() == 0 ? "0" : before > DIGITS || before < -DIGITS ? rounded.toString() : rounded.toPlainString();
	}

	/** To the second, half of one up. */
	private static long seconds(BigDecimal days) {
		return days.multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private String moment(BigDecimal number, boolean clock) {
		if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST + 1)) >= 0) {
			return plain(number);
		}
		long seconds = seconds(number);
		long days = seconds / DAY;
		long rest = seconds % DAY;
		if (days == 0 && !from1904) {
			return rest == 0 ? plain(number) : length(number);
		}
		return day(days) + (clock || rest > 0 ? " " + time(rest) : "");
	}

	private String day(long days) {
		if (from1904) {
			return START_1904.plusDays(days).toString();
		}
		return days == NO_DAY ? "1900-02-29" : START_1900.plusDays(days > NO_DAY ? days - 1 : days).toString();
	}

	private static String length(BigDecimal number) {
		long seconds = seconds(number);
		return (seconds < 0 ? "-" : "") + time(Math.abs(seconds));
	}

	private static String time(long seconds) {
		return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
	}
}
