package io.antiphon.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as they are said, on the clock of this machine. */
final class Said {

	private Said() {}

	static String day(Instant moment, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(moment.atZone(ZoneId.systemDefault()));
	}

	static String time(Instant moment, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(locale)
				.format(moment.atZone(ZoneId.systemDefault()));
	}
}
