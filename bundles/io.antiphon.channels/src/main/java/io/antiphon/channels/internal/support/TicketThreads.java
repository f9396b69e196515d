package io.antiphon.channels.internal.support;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.rows.Cells;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows.Mapped;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.turns.Speaker;
import io.antiphon.channels.internal.turns.Turn;
import io.antiphon.channels.internal.turns.Turns;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Occurrence;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a ticket with turns a piece of feedback for each turn of a customer, each row of a reading once and in file order: the first, or the text
 * that the file has beside the turns, has all that the row says, the others are known by their ticket and by themselves. What agents and systems
 * wrote is counted, and internal notes are not read. Where nothing says who wrote what, the ticket stays one piece. Rows without turns are as ever.
 */
public final class TicketThreads {

	/** Stands between the place of a row and the number of a turn in its cell. */
	private static final String TURN = "\u203a";
	private static final Pattern OF_ROW = Pattern.compile(TURN + "\\d+$");

	private static final Set<ColumnRole> ONCE =
			EnumSet.of(ColumnRole.RATING, ColumnRole.CONSENT, ColumnRole.CONSENTED, ColumnRole.CONTACT);
	private static final Pattern CUSTOMER = Pattern.compile(
			"^(?:requester|requestor|customer|reporter|caller|contact|client|end.?user|opened.?by)(?!\\p{Ll})|^(?:客户|顾客|提单人|发起人|访客|用户|联系人|报修人)",
			Pattern.CASE_INSENSITIVE);

	private final FeedbackRows rows;
	private final TurnPieces pieces;
	private final TurnClock clock;
	private final Function<Row, String> places;
	private final List<Integer> turns;
	private final int text;
	private final List<Integer> once;
	private final List<Integer> customers;
	private final Cells cells;
	private final boolean known;
	private final Map<Speaker, Long> spoken = new EnumMap<>(Speaker.class);
	private final Told untold = new Told();
	private final Told undated = new Told();
	private long threads;

	/** {@code rows}: maps single rows; {@code known}: whether tickets are known by their ids; {@code places}: what the place of a row is called. */
	public TicketThreads(Plan plan, FeedbackRows rows, boolean known, Function<Row, String> places) {
		this.rows = rows;
		this.pieces = new TurnPieces(plan);
		this.clock = new TurnClock(plan);
		this.places = places;
		this.known = known;
		this.cells = new Cells(plan);
		this.turns = plan.all(ColumnRole.TURNS).stream().map(PlannedColumn::index).toList();
		this.text = plan.said().map(PlannedColumn::index).orElse(-1);
		this.once = plan.columns().stream().filter(column -> ONCE.contains(column.role())).map(PlannedColumn::index).toList();
		this.customers = plan.columns().stream()
				.filter(column -> column.role() == ColumnRole.PERSON || CUSTOMER.matcher(column.name()).find())
				.map(PlannedColumn::index)
				.toList();
	}

	/** The place of the row of which a piece is a turn; of any other piece its own. */
	public static String row(String place) {
		return OF_ROW.matcher(place).replaceFirst("");
	}

	/** What becomes of one row. */
	public List<Mapped> map(Row row) {
		if (!known || turns.stream().allMatch(column -> empty(row.value(column))) || cells.value(row, ColumnRole.ID).isEmpty()) {
			return List.of(rows.map(row));
		}
		var names = customers.stream().map(column -> row.value(column).strip()).filter(name -> !name.isEmpty()).toList();
		var told = Turns.told(turns(row), names);
		if (told.isEmpty()) {
			untold.add(places.apply(row));
			return List.of(rows.map(row));
		}
		threads++;
		told.get().forEach(turn -> spoken.merge(turn.speaker(), 1L, Long::sum));
		return thread(row, told.get());
	}

	/** Those of all its cells; none where one of them cannot be told apart. */
	private List<Turn> turns(Row row) {
		var cells = turns.stream().map(row::value).filter(cell -> !empty(cell)).map(Turns::of).toList();
		return cells.stream().anyMatch(List::isEmpty) ? List.of() : cells.stream().flatMap(List::stream).toList();
	}

	private static boolean empty(String cell) {
		return cell.isBlank() || cell.strip().equals(Turns.NONE);
	}

	/** A turn with its place in the cell and the time at which it was written. */
	private record Placed(Turn turn, int number, @Nullable Occurrence occurred) {}

	private List<Mapped> thread(Row row, List<Turn> all) {
		boolean worded = !turns.contains(text) && !row.value(text).isBlank();
		var opened = clock.read(cells.value(row, ColumnRole.TIME), null);
		var said = placed(all, opened.orElse(null)).stream()
				.filter(one -> one.turn.speaker() == Speaker.CUSTOMER && !one.turn.text().isBlank())
				.toList();
		var mapped = new ArrayList<Mapped>();
		if (!worded && !said.isEmpty()) {
			mapped.add(turn(row, said.getFirst(), true));
		} else {
			var first = rows.map(worded ? row : with(row, "", false));
			mapped.add(first instanceof Mapped.Taken(var piece) ? new Mapped.Taken(pieces.opening(piece, row)) : first);
		}
		if (mapped.getFirst() instanceof Mapped.Rejected) {
			return mapped;
		}
		boolean repeated = !said.isEmpty() && (!worded || plain(said.getFirst().turn.text()).equals(plain(row.value(text))));
		said.stream().skip(repeated ? 1 : 0).forEach(one -> mapped.add(turn(row, one, false)));
		return mapped;
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** In the order of time, whichever way the cell has it. */
	private List<Placed> placed(List<Turn> all, @Nullable Occurrence opened) {
		var placed = new ArrayList<Placed>();
		var before = opened;
		for (var turn : all) {
			var at = clock.read(turn.time(), before).orElse(null);
			placed.add(new Placed(turn, placed.size() + 1, at));
			before = at == null ? before : at;
		}
		var first = placed.getFirst().occurred;
		var last = placed.getLast().occurred;
		return first != null && last != null && last.at().isBefore(first.at()) ? placed.reversed() : placed;
	}

	private Mapped turn(Row row, Placed one, boolean opening) {
		var mapped = rows.map(with(row, one.turn.text(), !opening));
		if (!(mapped instanceof Mapped.Taken(var piece))) {
			return mapped;
		}
		var place = places.apply(row) + TURN + one.number;
		if (one.occurred == null && !opening) {
			undated.add(place);
		}
		var occurred = one.occurred == null && opening ? piece.occurred() : one.occurred;
		var own = new TurnPieces.Own(one.turn, occurred, place);
		return new Mapped.Taken(opening ? pieces.opening(piece, row, own) : pieces.turn(piece, row, own));
	}

	/** The row with another text; {@code alone}: without what it says once. */
	private Row with(Row row, String said, boolean alone) {
		var values = new ArrayList<>(row.values());
		values.set(text, said);
		if (alone) {
			once.forEach(column -> values.set(column, ""));
		}
		return new Row(row.origin(), values, row.bytes());
	}

	/** What is to be told of the rows mapped so far. */
	public List<Reason> warnings() {
		var counted = threads == 0 ? Stream.<Reason>empty() : Stream.<Reason>of(TicketRemark.TURNS_OF_TICKETS.with(
				spoken.values().stream().mapToLong(Long::longValue).sum(), threads, spoken.getOrDefault(Speaker.CUSTOMER, 0L),
				spoken.getOrDefault(Speaker.STAFF, 0L), spoken.getOrDefault(Speaker.SYSTEM, 0L), spoken.getOrDefault(Speaker.NOTE, 0L)));
		return Stream.of(
				counted, untold.as(TicketRemark.TURNS_UNTOLD), undated.as(TicketRemark.TURNS_UNDATED), rows.warnings().stream())
				.flatMap(each -> each)
				.toList();
	}
}
