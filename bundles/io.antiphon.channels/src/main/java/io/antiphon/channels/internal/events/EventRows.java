package io.antiphon.channels.internal.events;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.rows.Cells;
import io.antiphon.channels.internal.mapping.rows.DatesTold;
import io.antiphon.channels.internal.mapping.rows.RowProblem;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one reading of a file into events as a plan says, each row once and in file order. Nothing is masked here. */
public final class EventRows {

	/** What came of a row. */
	public sealed interface Mapped {

		/** With the transition and the instance by which a start and its end are told. */
		record Taken(ReadEvent event, String transition, String instance) implements Mapped {}

		record Rejected(Reason reason) implements Mapped {}
	}

	/** The most attributes that are kept of an event, and the most characters that the id of a case or the name of an activity has. */
	private static final int MOST = 12;
	private static final int LONGEST = 300;

	private static final Pattern ENDING = Pattern.compile("(?:\\.\\p{Alpha}\\w{0,4}){1,2}$");
	private static final Pattern NUMBERS = Pattern.compile("[\\s_.()-]*\\p{N}+[\\s_.()-]*");
	private static final Pattern EDGES = Pattern.compile("^[\\s_.()-]+|[\\s_.()-]+$");

	private final Cells cells;
	private final String log;
	private final String activity;
	private final @Nullable ZoneId zone;
	private final List<Clock> clocks = new ArrayList<>();
	private final List<PlannedColumn> attributes;
	private final List<String> left;

	/** A column of times and how they are written. */
	private record Clock(PlannedColumn column, DateFormat format, DatesTold told) {}

	/** {@code log}: what the log is called where no column says so. */
	public EventRows(Plan plan, String log) {
		this.cells = new Cells(plan);
		this.log = log;
		this.activity = plan.the(ColumnRole.CASE).map(column -> column.rule().detail().label()).orElse("");
		this.zone = plan.mapping().source().zone();
		var today = LocalDate.now(ZoneOffset.UTC);
		for (var role : List.of(ColumnRole.START, ColumnRole.END)) {
			plan.the(role).ifPresent(column -> clocks.add(new Clock(column, format(column), new DatesTold(today))));
		}
		var all = plan.all(ColumnRole.ATTRIBUTE).stream()
				.sorted(Comparator.comparing(column -> column.chosen().by()))
				.toList();
		this.attributes = all.subList(0, Math.min(MOST, all.size()));
		this.left = all.subList(attributes.size(), all.size()).stream().map(PlannedColumn::name).toList();
	}

	/** What the log in a file is called by its name: without what it ends in and without numbers, so that next month's is the same log. */
	public static String log(String file) {
		var stem = ENDING.matcher(file).replaceFirst("");
		var plain = EDGES.matcher(NUMBERS.matcher(stem).replaceAll("-")).replaceAll("");
		return plain.isEmpty() ? stem : plain;
	}

	private static DateFormat format(PlannedColumn column) {
		var written = column.rule().detail() instanceof Detail.Written detail ? detail.format() : "ymd";
		return DateFormat.of(written).orElseThrow();
	}

	/** The columns that are not kept since there are too many. */
	public List<String> left() {
		return left;
	}

	/** What is to be told of the rows mapped so far. */
	public List<Reason> warnings() {
		var warnings = new ArrayList<Reason>();
		clocks.forEach(clock -> warnings.addAll(clock.told.warnings(clock.column.name())));
		if (!left.isEmpty()) {
			warnings.add(MappingWarning.EVENT_ATTRIBUTES_MANY.with(MOST));
		}
		return warnings;
	}

	/** The event of one row, or why it is none. */
	public Mapped map(Row row) {
		var ofCase = cells.value(row, ColumnRole.CASE);
		var own = cells.value(row, ColumnRole.ACTIVITY);
		var done = own.isEmpty() ? activity : own;
		var wrong = ofCase.isEmpty() ? RowProblem.ROW_NO_CASE
				: done.isEmpty() ? RowProblem.ROW_NO_ACTIVITY
						: ofCase.length() > LONGEST || done.length() > LONGEST ? RowProblem.ROW_TOO_LONG : null;
		if (wrong != null) {
			return new Mapped.Rejected(wrong.with());
		}
		var read = new HashMap<ColumnRole, EventTime>();
		for (var clock : clocks) {
			var problem = read(row, clock, read);
			if (problem.isPresent()) {
				return new Mapped.Rejected(problem.get());
			}
		}
		var start = read.get(ColumnRole.START);
		var end = read.get(ColumnRole.END);
		if (start == null && end == null) {
			return new Mapped.Rejected(RowProblem.ROW_NO_EVENT_TIME.with());
		}
		return start != null && end != null && end.before(start)
				? new Mapped.Rejected(RowProblem.ROW_END_BEFORE_START.with())
				: taken(row, ofCase, done, new Event.Times(start, end));
	}

	private Mapped taken(Row row, String ofCase, String done, Event.Times times) {
		var named = cells.value(row, ColumnRole.LOG);
		var people = new ReadEvent.People(
				cells.value(row, ColumnRole.RESOURCE), cells.value(row, ColumnRole.PERSON), cells.value(row, ColumnRole.DEPARTMENT));
		var event = new ReadEvent(
				cells.value(row, ColumnRole.ID), named.isEmpty() ? log : named, ofCase, done, "", times, people, cells.context(row),
				attributes(row));
		return new Mapped.Taken(event, cells.value(row, ColumnRole.LIFECYCLE), cells.value(row, ColumnRole.INSTANCE));
	}

	private Map<String, String> attributes(Row row) {
		var kept = new HashMap<String, String>();
		for (var column : attributes) {
			var value = row.value(column.index()).strip();
			if (!value.isEmpty()) {
				kept.put(column.label(), value);
			}
		}
		return kept;
	}

	/** Adds the time in a column, where there is one; what is wrong with it otherwise. */
	private Optional<Reason> read(Row row, Clock clock, Map<ColumnRole, EventTime> read) {
		var written = row.value(clock.column.index()).strip();
		if (written.isEmpty()) {
			return Optional.empty();
		}
		var moment = clock.format.read(written);
		if (moment.isEmpty()) {
			var problem = clock.format.impossible(written) ? RowProblem.ROW_DATE_IMPOSSIBLE : RowProblem.ROW_TIME;
			return Optional.of(problem.with(clock.column.name()));
		}
		clock.told.take(moment, row.origin().number());
		read.put(clock.column.role(), time(moment.get(), zone));
		return Optional.empty();
	}

	/** A time as it is kept: of a day without a clock that day, otherwise on the clock of {@code zone}, where one is declared. */
	public static EventTime time(Moment moment, @Nullable ZoneId zone) {
		var precision = Precision.valueOf(moment.precision().name());
		if (precision == Precision.DAY) {
			return new EventTime(moment.at(), null, precision);
		}
		var at = moment.on(zone);
		return new EventTime(at, zone == null ? moment.offset() : zone.getRules().getOffset(at), precision);
	}
}
