package io.antiphon.tables.dates;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the times of mails and feeds, whose days are never numbers that could be months: RFC 822 and its successors with years of two digits,
 * comments, zones as letters or none, RFC 850, asctime, and RFC 3339 down to the day. A zone whose letters nobody knows is left out.
 */
public final class InternetDate {

	private static final int LONGEST = 120;
	private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
	private static final Pattern WEEKDAY =
			Pattern.compile("^\\p{L}{2,12}\\.?\\s*,\\s*|^(?i:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?\\s+(?=\\d)");
	private static final Pattern YEAR_LAST =
			Pattern.compile(
					"(?:\\p{L}{3,9},? )?(\\p{L}{3,9}) (\\d{1,2}),? (\\d{1,2}:\\d{2}(?::\\d{2})?)( [A-Za-z+0-9:-]{1,9})? (\\d{4})( [A-Za-z+0-9:-]{1,9})?");
	private static final Pattern ZONE = Pattern.compile("(?<=\\d) ?[A-Za-z][A-Za-z/_+-]*$");
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
	/** What stands first tells a year, or a day by the word for its month. */
	private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D.*");
	private static final Pattern MONTH_NAMED = Pattern.compile("(?:\\d{1,2}\\W{0,2})?\\p{L}{3}.*");

	private InternetDate() {}

	/** As ISO 8601 has it, as exactly as it is written and with its offset where it has one; empty where {@code written} is no time. */
	public static Optional<String> iso(String written) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		var plain = COMMENT.matcher(written).replaceAll(" ").replaceAll("\\s+", " ").strip();
		var ordered = ordered(plain);
		return Stream.of(ordered, ZONE.matcher(ordered).replaceFirst(""))
				.flatMap(text -> format(text).flatMap(format -> format.read(text)).stream())
				.findFirst()
				.map(InternetDate::iso);
	}

	private static Optional<DateFormat> format(String text) {
		return YEAR_FIRST.matcher(text).matches()
				? Optional.of(new DateFormat.Ordered(DateOrder.YMD))
				: Optional.of(text).filter(MONTH_NAMED.asMatchPredicate()).map(named -> new DateFormat.Ordered(DateOrder.DMY));
	}

	/** Without the day of the week, and with the year beside its month. */
	private static String ordered(String text) {
		var last = YEAR_LAST.matcher(text);
		if (!last.matches()) {
			return WEEKDAY.matcher(text).replaceFirst("");
		}
		var zone = Objects.requireNonNullElse(last.group(4), Objects.requireNonNullElse(last.group(6), ""));
		return last.group(2) + " " + last.group(1) + " " + last.group(5) + " " + last.group(3) + zone;
	}

	private static String iso(Moment moment) {
		var offset = moment.offset();
		return switch (moment.precision()) {
			case DAY -> moment.at().toLocalDate().toString();
			case MINUTE -> MINUTES.format(moment.at()) + (offset == null ? "" : offset);
			case SECOND -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.at()) + (offset == null ? "" : offset);
		};
	}
}
