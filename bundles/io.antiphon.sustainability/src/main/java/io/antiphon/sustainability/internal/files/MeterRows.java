package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.Defaults;
import io.antiphon.tables.numbers.PlainNumbers;
import io.antiphon.tables.records.Row;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of a meter export: either intervals with what was used in each, or readings of a counter. Times without an offset are of the
 * meter's zone; where a local hour comes twice the first is before the clock was set back. For one thread.
 */
public final class MeterRows {

	private static final List<String> STARTS = List.of("start", "from", "timestamp", "time", "datetime", "date_time", "interval_start");
	private static final List<String> ENDS = List.of("end", "to", "interval_end");
	private static final List<String> VALUES = List.of("consumption", "value", "amount", "usage", "energy");
	private static final List<String> COUNTERS = List.of("reading", "counter", "index");
	private static final Pattern UNIT = Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]");
	private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
			.appendPattern("[yyyy-MM-dd'T'HH:mm[:ss]][yyyy-MM-dd HH:mm[:ss]][yyyy/MM/dd HH:mm[:ss]]")
			.toFormatter(Locale.ROOT);

	/** One time and what is said of it: what was used until {@code end} (null: until the next), or what a counter showed. */
	record Point(Instant at, Optional<Instant> end, double value, long line) {}

	private final int start;
	private final int end;
	private final int value;
	private final int meter;
	private final boolean counter;
	private final String unit;
	private final ZoneId zone;
	private final Map<String, List<Point>> points = new LinkedHashMap<>();

	private MeterRows(List<String> names, Defaults defaults) {
		var plain = names.stream().map(MeterRows::name).toList();
		this.start = first(plain, STARTS);
		this.end = first(plain, ENDS);
		int used = first(plain, VALUES);
		this.counter = used < 0;
		this.value = used < 0 ? first(plain, COUNTERS) : used;
		this.meter = plain.indexOf("meter");
		this.unit = defaults.unit().isEmpty() && value >= 0 ? unit(names.get(value)) : defaults.unit();
		this.zone = defaults.zone();
	}

	/** For a file with these columns; what it lacks is an {@link ActivityProblem}. */
	static MeterRows of(List<String> names, Defaults defaults) {
		return new MeterRows(names, defaults);
	}

	Optional<ActivityProblem> lacks() {
		return start < 0 ? Optional.of(ActivityProblem.NO_TIME)
				: value < 0 ? Optional.of(ActivityProblem.NO_VALUE)
						: unit.isEmpty() ? Optional.of(ActivityProblem.METER_UNIT)
								: Optional.empty();
	}

	String unit() {
		return unit;
	}

	boolean named() {
		return meter >= 0;
	}

	boolean counter() {
		return counter;
	}

	/** By meter, "" where the file names none. */
	Map<String, List<Point>> points() {
		return points;
	}

	void read(Row row, RowTaker taker) {
		var line = row.span().line();
		var name = meter < 0 ? "" : row.value(meter).strip();
		var before = points.computeIfAbsent(name, key -> new ArrayList<>());
		var text = row.value(start).strip();
		var last = before.isEmpty() ? Instant.MIN : before.getLast().at();
		var at = moment(text, last);
		var amount = PlainNumbers.of(row.value(value).strip());
		var until = end < 0 ? Optional.<Instant>empty() : at.flatMap(from -> moment(row.value(end).strip(), from));
		var place = Long.toString(line);
		if (at.isEmpty()) {
			taker.reject(place, (local(text).isPresent() ? ActivityProblem.ROW_NO_SUCH_TIME : ActivityProblem.ROW_TIME).with(text));
		} else if (amount.isEmpty()) {
			taker.reject(place, ActivityProblem.ROW_AMOUNT.with(row.value(value)));
		} else if (amount.getAsDouble() < 0) {
			taker.reject(place, ActivityProblem.ROW_NEGATIVE.with(row.value(value)));
		} else {
			before.add(new Point(at.get(), until, amount.getAsDouble(), line));
		}
	}

	/** The moment; a local one that comes twice is the first that is not before {@code last}. */
	private Optional<Instant> moment(String text, Instant last) {
		try {
			return Optional.of(OffsetDateTime.parse(text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T")).toInstant());
		} catch (DateTimeException local) {
			return local(text).flatMap(found -> zone.getRules().getValidOffsets(found).stream()
					.map(offset -> found.toInstant(offset))
					.sorted()
					.reduce((earlier, later) -> earlier.isAfter(last) ? earlier : later));
		}
	}

	private static Optional<LocalDateTime> local(String text) {
		try {
			return Optional.of(LocalDateTime.parse(text, LOCAL));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	private static int first(List<String> names, List<String> wanted) {
		return wanted.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
	}

	/** Without the unit in brackets. */
	private static String name(String column) {
		var both = UNIT.matcher(column.strip());
		return (both.matches() ? both.group(1) : column.strip()).toLowerCase(Locale.ROOT);
	}

	private static String unit(String column) {
		var both = UNIT.matcher(column.strip());
		return both.matches() ? both.group(2).strip() : "";
	}
}
