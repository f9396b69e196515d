package io.antiphon.channels.internal.support;

import io.antiphon.channels.internal.events.EventRows;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.rows.Cells;
import io.antiphon.channels.internal.profile.Hash;
import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.channels.internal.said.ConsentWords;
import io.antiphon.channels.internal.tickets.Durations;
import io.antiphon.channels.internal.tickets.TicketColumn;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.records.Reason;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one reading of an export of tickets into the events that their times are, each row once and in file order. What is open is
 * counted and no time of 0; what cannot be read, and what ends before it began, is left out and told with its place.
 */
public final class TicketRows {

	/** Names of a time of which a file has one. */
	private static final Set<String> PLAIN = Set.of("time", "date", "timestamp", "datetime", "时间", "日期");
	private static final Set<ColumnRole> TIMES = EnumSet.of(ColumnRole.ANSWERED, ColumnRole.SOLVED);
	private static final Set<ColumnRole> DURATIONS = EnumSet.of(ColumnRole.RESPONSE, ColumnRole.RESOLUTION);
	private static final Set<ColumnRole> TOLD = EnumSet.of(ColumnRole.CONTACTS, ColumnRole.REOPENS, ColumnRole.ONCE);

	private final Plan plan;
	private final String system;
	private final Cells cells;
	private final Function<Row, String> places;
	private final @Nullable ZoneId zone;
	private final Map<ColumnRole, PlannedColumn> columns = new EnumMap<>(ColumnRole.class);
	private final Map<ColumnRole, DateFormat> formats = new EnumMap<>(ColumnRole.class);
	private final LongCounts seen = new LongCounts();
	private final Map<ColumnRole, Told> unreadable = new LinkedHashMap<>();
	private final Map<ColumnRole, Told> backwards = new LinkedHashMap<>();
	private final Told nameless = new Told();
	private final Told untimed = new Told();
	private final Told twice = new Told();
	private long timed;
	private long open;
	private long unanswered;

	/** {@code system}: whose ids tickets have, empty where nobody says; {@code places}: what the place of a row is called. */
	public TicketRows(Plan plan, String system, Function<Row, String> places) {
		this.plan = plan;
		this.system = system;
		this.cells = new Cells(plan);
		this.places = places;
		this.zone = plan.mapping().source().zone();
		for (var role : Stream.of(Set.of(ColumnRole.TIME), TIMES, DURATIONS, TOLD).flatMap(Collection::stream).toList()) {
			plan.the(role).ifPresent(column -> columns.put(role, column));
		}
		plan.the(ColumnRole.TIME).filter(column -> !opens(column)).ifPresent(column -> columns.remove(ColumnRole.TIME));
		columns.forEach((role, column) -> {
			if (column.rule().detail() instanceof Detail.Written(var format)) {
				formats.put(role, DateFormat.of(format).orElseThrow());
			}
		});
	}

	/** Whether a column of times says when tickets were opened: that of a purchase does not. */
	private static boolean opens(PlannedColumn column) {
		return column.chosen().by() == PlannedColumn.By.MAPPING || PLAIN.contains(column.name().strip().toLowerCase(Locale.ROOT))
				|| TicketColumn.of(column.name()).filter(said -> said.meaning() == TicketColumn.Meaning.OPENED).isPresent();
	}

	/** Whether a file tells of tickets what becomes indicators. */
	public static boolean has(Plan plan) {
		return Stream.of(TIMES, DURATIONS, TOLD).flatMap(Collection::stream).anyMatch(role -> plan.the(role).isPresent());
	}

	/** The event of one row; empty where it is of no ticket, or has no time. */
	public Optional<ReadEvent> map(Row row) {
		var place = places.apply(row);
		var id = cells.value(row, ColumnRole.ID);
		if (id.isEmpty()) {
			nameless.add(place);
			return Optional.empty();
		}
		if (seen.increment(Hash.of(id)) > 1) {
			twice.add(place);
			return Optional.empty();
		}
		var opened = time(row, ColumnRole.TIME, place);
		var solved = after(opened, time(row, ColumnRole.SOLVED, place), ColumnRole.SOLVED, place);
		if (opened == null && solved == null) {
			untimed.add(place);
			return Optional.empty();
		}
		timed++;
		var attributes = attributes(row, opened, solved, place);
		open += empty(row, ColumnRole.SOLVED) && empty(row, ColumnRole.RESOLUTION) ? 1 : 0;
		unanswered += empty(row, ColumnRole.ANSWERED) && empty(row, ColumnRole.RESPONSE) ? 1 : 0;
		var people = new ReadEvent.People("", cells.value(row, ColumnRole.PERSON), "");
		return Optional.of(new ReadEvent(
				Ticket.ACTIVITY, Ticket.LOG, system.isEmpty() ? id : system + " " + id, Ticket.ACTIVITY, "",
				new Event.Times(opened, solved), people, cells.context(row),
				attributes));
	}

	private Map<String, String> attributes(Row row, @Nullable EventTime opened, @Nullable EventTime solved, String place) {
		var attributes = new HashMap<String, String>();
		var answered = after(opened, time(row, ColumnRole.ANSWERED, place), ColumnRole.ANSWERED, place);
		if (opened != null && answered != null) {
			attributes.put(Ticket.RESPONSE, between(opened, answered).toString());
		}
		lasting(row, ColumnRole.RESPONSE, place).ifPresent(took -> attributes.put(Ticket.RESPONSE_STATED, took.toString()));
		lasting(row, ColumnRole.RESOLUTION, place).ifPresent(took -> attributes.put(Ticket.RESOLUTION_STATED, took.toString()));
		boolean done = solved != null || attributes.containsKey(Ticket.RESOLUTION_STATED) || !solvable();
		if (done) {
			once(row, place).ifPresent(once -> attributes.put(Ticket.ONCE, once.toString()));
			count(row, ColumnRole.REOPENS, place).ifPresent(times -> attributes.put(Ticket.FINAL, Boolean.toString(times == 0)));
		}
		return attributes;
	}

	private boolean empty(Row row, ColumnRole role) {
		return cells.value(row, role).isEmpty();
	}

	/** Whether the file says at all when tickets are solved. */
	private boolean solvable() {
		return columns.containsKey(ColumnRole.SOLVED) || columns.containsKey(ColumnRole.RESOLUTION);
	}

	/** As the file says it, or by one contact alone after which it was never opened again. */
	private Optional<Boolean> once(Row row, String place) {
		var said = cells.value(row, ColumnRole.ONCE);
		if (!said.isEmpty()) {
			var once = ConsentWords.given(said);
			if (once.isEmpty()) {
				told(unreadable, ColumnRole.ONCE, place);
			}
			return once;
		}
		var contacts = count(row, ColumnRole.CONTACTS, place);
		var reopens = count(row, ColumnRole.REOPENS, place);
		return contacts.isPresent() ? Optional.of(contacts.getAsLong() <= 1 && reopens.orElse(0) == 0) : Optional.empty();
	}

	private OptionalLong count(Row row, ColumnRole role, String place) {
		var written = cells.value(row, role);
		if (written.isEmpty()) {
			return OptionalLong.empty();
		}
		if (written.matches("\\d{1,9}(?:\\.0{1,6})?")) {
			return OptionalLong.of((long) Double.parseDouble(written));
		}
		told(unreadable, role, place);
		return OptionalLong.empty();
	}

	private Optional<Duration> lasting(Row row, ColumnRole role, String place) {
		var written = cells.value(row, role);
		if (written.isEmpty() || !(columns.get(role).rule().detail() instanceof Detail.Lasting(var unit))) {
			return Optional.empty();
		}
		var took = Durations.read(plan.mapping().source().plain(written), unit);
		if (took.isEmpty()) {
			told(unreadable, role, place);
		} else if (took.get().isNegative()) {
			told(backwards, role, place);
		}
		return took.filter(one -> !one.isNegative());
	}

	private @Nullable EventTime time(Row row, ColumnRole role, String place) {
		var written = cells.value(row, role);
		var format = formats.get(role);
		if (written.isEmpty() || format == null) {
			return null;
		}
		var moment = format.read(written);
		if (moment.isEmpty() && role != ColumnRole.TIME) { // of which the piece tells
			told(unreadable, role, place);
		}
		return moment.isPresent() ? EventRows.time(moment.get(), zone) : null;
	}

	private @Nullable EventTime after(@Nullable EventTime opened, @Nullable EventTime then, ColumnRole role, String place) {
		if (opened == null || then == null || !then.before(opened)) {
			return then;
		}
		told(backwards, role, place);
		return null;
	}

	/** By whole days where one of the two is known to the day only. */
	static Duration between(EventTime from, EventTime to) {
		boolean days = from.precision() == Precision.DAY || to.precision() == Precision.DAY;
		return days ? Duration.ofDays(ChronoUnit.DAYS.between(from.day(), to.day())) : from.until(to);
	}

	private static void told(Map<ColumnRole, Told> by, ColumnRole role, String place) {
		by.computeIfAbsent(role, fresh -> new Told()).add(place);
	}

	/** What is to be told of the rows mapped so far. */
	public List<Reason> warnings() {
		boolean answering = columns.containsKey(ColumnRole.ANSWERED) || columns.containsKey(ColumnRole.RESPONSE);
		var counted = Stream.of(
				Optional.of(TicketRemark.TICKETS_TIMED.with(timed)),
				Optional.of(TicketRemark.TICKETS_UNOPENED.with()).filter(none -> !columns.containsKey(ColumnRole.TIME)),
				Optional.of(TicketRemark.TICKETS_OPEN.with(open)).filter(some -> open > 0 && solvable()),
				Optional.of(TicketRemark.TICKETS_UNANSWERED.with(unanswered)).filter(some -> unanswered > 0 && answering))
				.flatMap(Optional::stream);
		var odd = Stream.of(
				nameless.as(TicketRemark.TICKETS_NAMELESS), untimed.as(TicketRemark.TICKETS_UNTIMED), twice.as(TicketRemark.TICKETS_TWICE),
				odd(unreadable, TicketRemark.TICKETS_UNREADABLE), odd(backwards, TicketRemark.TICKETS_BACKWARDS)).flatMap(each -> each);
		return Stream.concat(counted, odd).toList();
	}

	private Stream<Reason> odd(Map<ColumnRole, Told> by, TicketRemark remark) {
		return by.entrySet().stream().flatMap(each -> each.getValue().as(remark, columns.get(each.getKey()).name()));
	}
}
