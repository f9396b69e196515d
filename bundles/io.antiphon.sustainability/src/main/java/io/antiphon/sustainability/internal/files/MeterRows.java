package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.Defaults;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a meter export: either intervals with what was used in each, or readings of a counter, the oldest or the newest first. Times
 * without an offset are of the meter's zone; where a local hour comes twice the first is before the clock was set back. For one thread.
 */
final class MeterRows {

	private static final List<String> STARTS = List.of(
			"start", "from", "timestamp", "time", "datetime", "date_time", "date time", "interval_start", "date", "开始", "开始时间", "时间", "日期",
			"抄表时间", "抄表日期");
	private static final List<String> ENDS = List.of("end", "to", "interval_end", "结束", "结束时间");
	private static final List<String> VALUES = List.of("consumption", "value", "amount", "usage", "energy", "用量", "用电量", "电量", "消耗量");
	private static final List<String> COUNTERS = List.of("reading", "counter", "index", "读数", "表底", "示数");
	private static final List<String> METERS = List.of("meter", "meter_id", "meter id", "表计", "表号", "电表");
	private static final Pattern UNIT = Pattern.compile("(.+?)\\s*[(\\[（]([^)\\]）]+)[)\\]）]");

	/**
	 * One time and what is said of it: what was used until {@code end} (empty: until the next), or what a counter showed; no number where
	 * the row was rejected.
	 */
	record Point(Instant at, Optional<Instant> end, double value, long line) {}

	/** The same with times as they are written. */
	private record Written(Moment at, @Nullable Moment end, double value, long line) {}

	private final int start;
	private final int end;
	private final int value;
	private final int meter;
	private final boolean counter;
	private final String column;
	private final String unit;
	private final ZoneId zone;
	private final Writing writing;
	private final Map<String, List<Written>> written = new LinkedHashMap<>();

	/** For a file with these columns. */
	MeterRows(List<String> names, Defaults defaults) {
		var plain = names.stream().map(MeterRows::name).toList();
		this.start = first(plain, STARTS);
		this.end = first(plain, ENDS);
		int used = first(plain, VALUES);
		this.counter = used < 0;
		this.value = used < 0 ? first(plain, COUNTERS) : used;
		this.meter = first(plain, METERS);
		this.column = value < 0 ? "" : names.get(value).strip();
		this.unit = defaults.unit().isEmpty() && value >= 0 ? unit(names.get(value)) : defaults.unit();
		this.zone = defaults.zone();
		this.writing = new Writing(defaults.decimal());
	}

	/** Whether there are a column of times and one of what was used or read. */
	static boolean timed(List<String> names) {
		var plain = names.stream().map(MeterRows::name).toList();
		return first(plain, STARTS) >= 0 && (first(plain, VALUES) >= 0 || first(plain, COUNTERS) >= 0);
	}

	/** What it lacks to be read. */
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

	/** Whether a column of the file is read. */
	boolean reads(int column) {
		return column == start || column == end || column == value || column == meter;
	}

	/** Looks at a row, so as to find out how the file is written. */
	void survey(Row row) {
		var line = row.span().line();
		writing.time(row.value(start).strip(), line);
		writing.number(row.value(value).strip(), line);
	}

	/** Why nothing tells how it is written. */
	Optional<Reason> doubt() {
		return writing.undecided() ? Optional.of(ActivityProblem.METER_DAY_OR_MONTH.with()) : writing.doubt();
	}

	/** What was found of how it is written, and is not plain. */
	Optional<Reason> note() {
		return writing.note();
	}

	void read(Row row, RowTaker taker) {
		var line = row.span().line();
		var text = row.value(start).strip();
		var at = moment(text);
		var amount = writing.amount(row.value(value).strip());
		var place = Long.toString(line);
		if (at.isEmpty()) {
			taker.reject(place, ActivityProblem.ROW_TIME.with(text));
		} else {
			var wrong = wrong(row.value(value).strip(), amount);
			wrong.ifPresent(reason -> taker.reject(place, reason));
			var until = end < 0 ? null : moment(row.value(end).strip()).orElse(null);
			written.computeIfAbsent(meter < 0 ? "" : row.value(meter).strip(), key -> new ArrayList<>())
					.add(new Written(at.get(), until, wrong.isPresent() ? Double.NaN : amount.getAsDouble(), line));
		}
	}

	private Optional<Reason> wrong(String text, OptionalDouble amount) {
		if (amount.isEmpty()) {
			return Optional.of(text.isEmpty() ? ActivityProblem.ROW_EMPTY.with(column) : ActivityProblem.ROW_AMOUNT.with(text));
		}
		double found = amount.getAsDouble();
		return found < 0
				? Optional.of(ActivityProblem.METER_NEGATIVE.with(text))
				: found > Activities.MOST
						? Optional.of(ActivityProblem.ROW_TOO_MUCH.with(found, Activities.MOST))
						: Optional.empty();
	}

	private Optional<Moment> moment(String text) {
		return writing.format().flatMap((DateFormat format) -> format.read(text));
	}

	/** By meter, "" where the file names none; in the order of time where it is one. */
	Map<String, List<Point>> points(RowTaker taker) {
		var points = new LinkedHashMap<String, List<Point>>();
		written.forEach((name, rows) -> points.put(name, inTime(newestFirst(rows) ? rows.reversed() : rows, taker)));
		return points;
	}

	private static boolean newestFirst(List<Written> rows) {
		return rows.getFirst().at().at().isAfter(rows.getLast().at().at());
	}

	private List<Point> inTime(List<Written> rows, RowTaker taker) {
		var points = new ArrayList<Point>();
		var last = Instant.MIN;
		for (var row : rows) {
			var at = instant(row.at(), last);
			if (at.isEmpty()) {
				taker.reject(Long.toString(row.line()), ActivityProblem.ROW_NO_SUCH_TIME.with(row.at().at().toString()));
			} else {
				var end = row.end();
				var until = end == null ? Optional.<Instant>empty() : instant(end, at.get());
				points.add(new Point(at.get(), until, row.value(), row.line()));
				last = at.get();
			}
		}
		return points;
	}

	/** The instant; of a local time that comes twice the first that is not before {@code last}, of one that never came none. */
	private Optional<Instant> instant(Moment moment, Instant last) {
		var offset = moment.offset();
		return offset != null
				? Optional.of(moment.at().toInstant(offset))
				: zone.getRules().getValidOffsets(moment.at()).stream()
						.map(one -> moment.at().toInstant(one))
						.sorted()
						.reduce((earlier, later) -> earlier.isAfter(last) ? earlier : later);
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
