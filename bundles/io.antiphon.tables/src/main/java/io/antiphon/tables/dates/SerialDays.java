package io.antiphon.tables.dates;

import io.antiphon.tables.dates.Moment.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days of a spreadsheet, in its 1900 system: 1 is 1 January 1900, and, since it takes 1900 for a leap year, every day from
 * March 1900 on is one more than it were; the fraction is the time of the day. Read from 1954 to 2119, where a number of five
 * digits is.
 */
final class SerialDays {

	private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
	private static final Pattern NUMBER = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d{1,12}))?");
	private static final int DAY = 86_400;

	private SerialDays() {}

	/** The time that is written so, to the second; empty where {@code text} is none. */
	static Optional<Moment> of(String text) {
		var matcher = NUMBER.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var day = ZERO.plusDays(Long.parseLong(matcher.group(1)));
		var fraction = matcher.group(2);
		long seconds = fraction == null ? 0 : Math.round(Double.parseDouble("0." + fraction) * DAY);
		var precision = fraction == null ? Precision.DAY : seconds % 60 == 0 ? Precision.MINUTE : Precision.SECOND;
		return Optional.of(new Moment(day.atStartOfDay().plusSeconds(seconds), precision, null));
	}
}
