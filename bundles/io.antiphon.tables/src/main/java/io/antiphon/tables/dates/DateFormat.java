package io.antiphon.tables.dates;

import io.antiphon.tables.dates.Moment.Precision;
import io.antiphon.tables.numbers.Digits;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the times of a column are written. {@link #name} is how a mapping file says it; {@link #of} reads that. Immutable. */
public sealed interface DateFormat {

	/** As a mapping file says it. */
	String name();

	/** The time that is written so; empty where {@code value} is none. */
	Optional<Moment> read(String value);

	/** Whether {@code value} is a date written so, but for a day that its month does not have. */
	default boolean impossible(String value) {
		return false;
	}

	/** Letters of zones with the offsets they are read as, for a message. */
	static String offsets(List<String> zones) {
		return zones.stream()
				.map(zone -> zone + " " + Zones.offset(zone).map(Object::toString).orElse("?"))
				.collect(Collectors.joining(", "));
	}

	/** That of {@code name}: ymd, dmy, mdy, epoch-seconds, epoch-millis, serial (days of a spreadsheet), iso-week, or a pattern of {@link DateTimeFormatter}. */
	static Optional<DateFormat> of(String name) {
		return switch (name) {
			case "ymd" -> Optional.of(new Ordered(DateOrder.YMD));
			case "dmy" -> Optional.of(new Ordered(DateOrder.DMY));
			case "mdy" -> Optional.of(new Ordered(DateOrder.MDY));
			case "epoch-seconds" -> Optional.of(new Epoch(false));
			case "epoch-millis" -> Optional.of(new Epoch(true));
			case "serial" -> Optional.of(new Serial());
			case "iso-week" -> Optional.of(new WeekDay());
			default -> Pattern.of(name);
		};
	}

	/**
	 * Year, month and day in this order, whatever stands between them, and a clock time and zone where there are any. A year of four digits
	 * that stands first is read as such whatever the order, as spreadsheets mix true dates with such that were typed.
	 */
	record Ordered(DateOrder order) implements DateFormat {

		@Override
		public String name() {
			return order.name().toLowerCase(Locale.ROOT);
		}

		@Override
		public Optional<Moment> read(String value) {
			var parts = new DateScanner().scan(value);
			if (parts == null) {
				return Optional.empty();
			}
			var written = parts.yearFirst ? DateOrder.YMD : order;
			if (!parts.fits(written)) {
				return Optional.empty();
			}
			var date = LocalDate.of(parts.year(written), parts.month(written), parts.day(written));
			var time = LocalTime.of(parts.hour, parts.minute, parts.secondOfMinute, parts.nano);
			var precision = parts.seconds ? Precision.SECOND : parts.clock ? Precision.MINUTE : Precision.DAY;
			var at = LocalDateTime.of(date, time);
			var region = parts.region;
			var offset = region != null
					? region.getRules().getOffset(at)
					: parts.zoned ? ZoneOffset.ofTotalSeconds(parts.offsetSeconds) : null;
			return Optional.of(new Moment(at, precision, offset));
		}

		@Override
		public boolean impossible(String value) {
			var parts = new DateScanner().scan(value);
			return parts != null && parts.impossible(parts.yearFirst ? DateOrder.YMD : order);
		}
	}

	/** Seconds or milliseconds since 1970-01-01T00:00Z. */
	record Epoch(boolean millis) implements DateFormat {

		@Override
		public String name() {
			return millis ? "epoch-millis" : "epoch-seconds";
		}

		@Override
		public Optional<Moment> read(String value) {
			var text = Digits.plain(value.strip());
			if (text.isEmpty() || text.length() > 15 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
				return Optional.empty();
			}
			long number = Long.parseLong(text);
			var instant = millis ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
			var at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
			return at.getYear() > 9999 ? Optional.empty() : Optional.of(new Moment(at, Precision.SECOND, ZoneOffset.UTC));
		}
	}

	/** Days of a spreadsheet, see {@link SerialDays}. */
	record Serial() implements DateFormat {

		@Override
		public String name() {
			return "serial";
		}

		@Override
		public Optional<Moment> read(String value) {
			return SerialDays.of(Digits.plain(value.strip()));
		}
	}

	/** A day by its ISO week: 2026-W05-3. */
	record WeekDay() implements DateFormat {

		@Override
		public String name() {
			return "iso-week";
		}

		@Override
		public Optional<Moment> read(String value) {
			try {
				var day = LocalDate.parse(Digits.plain(value.strip()), DateTimeFormatter.ISO_WEEK_DATE);
				return Optional.of(new Moment(day.atStartOfDay(), Precision.DAY, null));
			} catch (DateTimeParseException none) {
				return Optional.empty();
			}
		}
	}

	/** A pattern of {@link DateTimeFormatter}, in English, strictly read. */
	record Pattern(String name, DateTimeFormatter formatter, Precision precision) implements DateFormat {

		private static Optional<DateFormat> of(String pattern) {
			try {
				var formatter = new DateTimeFormatterBuilder()
						.parseCaseInsensitive()
						.appendPattern(outsideQuotes(pattern).years())
						.toFormatter(Locale.ENGLISH)
						.withResolverStyle(ResolverStyle.STRICT);
				var letters = outsideQuotes(pattern).letters();
				if (!letters.matches(".*[yu].*") || !letters.matches(".*([ML].*d|d.*[ML]|D).*")) {
					return Optional.empty();
				}
				return Optional.of(new Pattern(pattern, formatter, precision(letters)));
			} catch (IllegalArgumentException noPattern) {
				return Optional.empty();
			}
		}

		private static Precision precision(String letters) {
			if (letters.contains("s")) {
				return Precision.SECOND;
			}
			return letters.matches(".*[HhKk].*") ? Precision.MINUTE : Precision.DAY;
		}

		@Override
		public Optional<Moment> read(String value) {
			var text = Digits.plain(value.strip());
			var position = new ParsePosition(0);
			if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
				return Optional.empty();
			}
			try {
				return moment(formatter.parse(text));
			} catch (DateTimeParseException noSuchDay) {
				return Optional.empty();
			}
		}

		@Override
		public boolean impossible(String value) {
			var text = Digits.plain(value.strip());
			var position = new ParsePosition(0);
			boolean whole = formatter.parseUnresolved(text, position) != null && position.getIndex() == text.length();
			return whole && read(value).isEmpty();
		}

		private Optional<Moment> moment(TemporalAccessor read) {
			LocalDate date = read.query(TemporalQueries.localDate());
			if (date == null) {
				return Optional.empty();
			}
			@Nullable LocalTime time = read.query(TemporalQueries.localTime());
			var at = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
			var zone = read.query(TemporalQueries.zone());
			return Optional.of(new Moment(at, precision, zone == null ? null : zone.getRules().getOffset(at)));
		}

		private static Letters outsideQuotes(String pattern) {
			var years = new StringBuilder();
			var letters = new StringBuilder();
			boolean quoted = false;
			for (char each : pattern.toCharArray()) {
				quoted ^= each == '\'';
				years.append(!quoted && each == 'y' ? 'u' : each);
				letters.append(quoted ? ' ' : each);
			}
			return new Letters(years.toString(), letters.toString());
		}

		/** The pattern with proleptic years, as strict reading needs them, and its letters without quoted text. */
		private record Letters(String years, String letters) {}
	}
}
