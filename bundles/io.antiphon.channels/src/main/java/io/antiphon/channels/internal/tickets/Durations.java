package io.antiphon.channels.internal.tickets;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something took as people and programmes write it: a number of a known unit, {@code 01:23:45}, {@code 2 days 03:20},
 * {@code 1d 3h 20m}, {@code 2小时5分钟}, ISO 8601, and a time counted from 1970 on. A day is 24 hours.
 */
public final class Durations {

	private static final int LONGEST = 60;
	private static final String UNITS = Arrays.stream(DurationUnit.values())
			.flatMap(unit -> unit.words().stream())
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|"));
	private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");
	private static final Pattern ISO = Pattern.compile(
			"P(?:(\\d{1,6}(?:\\.\\d+)?)W)?(?:(\\d{1,6}(?:\\.\\d+)?)D)?"
					+ "(?:T(?:(\\d{1,9}(?:\\.\\d+)?)H)?(?:(\\d{1,9}(?:\\.\\d+)?)M)?(?:(\\d{1,12}(?:\\.\\d+)?)S)?)?");
	private static final Pattern CLOCK =
			Pattern.compile("(?:(\\d{1,6})\\s*(?:days?|d|天|日)[\\s,]*)?(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d(?:\\.\\d{1,9})?))?");
	private static final Pattern PARTS = Pattern.compile(
			"(?:(?<number>\\d{1,12}(?:\\.\\d{1,9})?)\\s*个?(?<unit>" + UNITS + ")(?![\\p{Alpha}])(?:\\s*,?\\s*(?:and\\s+)?))",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern COUNTED = Pattern.compile("1970-01-(\\d{2})[ T](\\d{2}:[0-5]\\d(?::[0-5]\\d)?)");

	private Durations() {}

	/** The duration that is written so, negative where a sign says so; a bare number is counted in {@code unit}, and none without it. */
	public static Optional<Duration> read(String value, @Nullable DurationUnit unit) {
		var plain = value.strip();
		if (plain.isEmpty() || plain.length() > LONGEST) {
			return Optional.empty();
		}
		boolean negative = plain.charAt(0) == '-' || plain.charAt(0) == '\u2212';
		var amount = negative || plain.charAt(0) == '+' ? plain.substring(1).strip() : plain;
		try {
			return amount(amount, unit).map(found -> negative ? found.negated() : found);
		} catch (ArithmeticException tooLong) {
			return Optional.empty();
		}
	}

	/** Whether a value says by itself that it is a duration, whatever its column is called. */
	public static boolean says(String value) {
		if (value.isEmpty() || value.length() > LONGEST || NUMBER.matcher(value).matches()) {
			return false;
		}
		char first = value.charAt(0);
		boolean begins = first >= '0' && first <= '9' || first == 'P' || first == '-';
		return begins && read(value, null).isPresent();
	}

	private static Optional<Duration> amount(String amount, @Nullable DurationUnit unit) {
		if (NUMBER.matcher(amount).matches()) {
			return unit == null ? Optional.empty() : Optional.of(unit.times(new BigDecimal(amount)));
		}
		var iso = ISO.matcher(amount.toUpperCase(Locale.ROOT));
		if (amount.length() > 2 && iso.matches()) {
			return Optional
					.of(sum(iso, DurationUnit.WEEKS, DurationUnit.DAYS, DurationUnit.HOURS, DurationUnit.MINUTES, DurationUnit.SECONDS));
		}
		var counted = COUNTED.matcher(amount);
		if (counted.matches()) {
			return clock(counted.group(2), unit).map(rest -> rest.plusDays(Long.parseLong(counted.group(1)) - 1));
		}
		var clock = clock(amount, unit);
		return clock.isPresent() ? clock : parts(amount);
	}

	private static Duration sum(Matcher parts, DurationUnit... units) {
		var sum = Duration.ZERO;
		for (int at = 0; at < units.length; at++) {
			var part = parts.group(at + 1);
			sum = part == null ? sum : sum.plus(units[at].times(new BigDecimal(part)));
		}
		return sum;
	}

	/** Hours and minutes where there are two, but for a column of minutes. */
	private static Optional<Duration> clock(String amount, @Nullable DurationUnit unit) {
		var clock = CLOCK.matcher(amount);
		if (!clock.matches()) {
			return Optional.empty();
		}
		boolean minutes = clock.group(4) == null && clock.group(1) == null && unit == DurationUnit.MINUTES;
		return Optional.of(minutes
				? Duration.ofMinutes(Long.parseLong(clock.group(2))).plusSeconds(Long.parseLong(clock.group(3)))
				: sum(clock, DurationUnit.DAYS, DurationUnit.HOURS, DurationUnit.MINUTES, DurationUnit.SECONDS));
	}

	private static Optional<Duration> parts(String amount) {
		var parts = PARTS.matcher(amount);
		var sum = Duration.ZERO;
		int end = 0;
		while (end < amount.length() && parts.region(end, amount.length()).lookingAt()) {
			var unit = DurationUnit.of(parts.group("unit")).orElseThrow();
			sum = sum.plus(unit.times(new BigDecimal(parts.group("number"))));
			end = parts.end();
		}
		return end > 0 && end == amount.length() ? Optional.of(sum) : Optional.empty();
	}
}
