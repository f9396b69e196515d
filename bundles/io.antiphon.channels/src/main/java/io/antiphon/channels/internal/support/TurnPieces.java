package io.antiphon.channels.internal.support;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.turns.Turn;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of feedback of a ticket with turns: the opening is known by the id of the ticket, and changes where something changes that is kept of it;
 * a turn is known by its own id, or by its time and who wrote it, and changes with its words alone, whatever becomes of the ticket.
 */
final class TurnPieces {

	private final List<PlannedColumn> kept;
	private final int id;
	private final Map<String, Integer> alike = new HashMap<>();
	private String ticket = "";

	TurnPieces(Plan plan) {
		this.kept = plan.columns().stream()
				.filter(column -> column.role() != ColumnRole.IGNORE && !column.role().ofTickets())
				.toList();
		this.id = plan.the(ColumnRole.ID).map(PlannedColumn::index).orElse(-1);
	}

	/** What a turn says of itself. */
	record Own(Turn turn, @Nullable Occurrence occurred, String place) {}

	/** The piece with all that the row says, in the words that the row has beside its turns. */
	Incoming opening(Incoming piece, Row row) {
		begin(row);
		return new Incoming(
				piece.context(), piece.text(), piece.ratings(), piece.attributes(), piece.person(), piece.role(), piece.occurred(),
				piece.place(),
				new Incoming.Identity(piece.identity().key(), content(row, piece.text())), piece.consents(), piece.contacts());
	}

	/** The same in the words of the first turn. */
	Incoming opening(Incoming piece, Row row, Own own) {
		begin(row);
		key(own.turn);
		return new Incoming(
				piece.context(), piece.text(), piece.ratings(), piece.attributes(), person(piece, own.turn), piece.role(), own.occurred,
				place(row, own), new Incoming.Identity(piece.identity().key(), content(row, own.turn.text())), piece.consents(),
				piece.contacts());
	}

	/** A turn that is not the first. */
	Incoming turn(Incoming piece, Row row, Own own) {
		var turn = own.turn;
		var identity = new Incoming.Identity(framed("t", ticket, key(turn)), framed(turn.time(), turn.text()));
		return new Incoming(
				piece.context(), piece.text(), List.of(), piece.attributes(), person(piece, turn), piece.role(), own.occurred,
				place(row, own),
				identity, List.of(), List.of());
	}

	private void begin(Row row) {
		ticket = row.value(id).strip();
		alike.clear();
	}

	/** Of turns at one time by one person the second is another one. */
	private String key(Turn turn) {
		if (!turn.id().isEmpty()) {
			return "i" + turn.id();
		}
		var key = "t" + turn.time() + "\n" + (turn.names().isEmpty() ? "" : turn.names().getFirst());
		return key + "\n" + alike.merge(key, 1, Integer::sum);
	}

	/** Where the row does not name the customer, the address by which the turn does; a name alone would be many people. */
	private static String person(Incoming piece, Turn turn) {
		return piece.person().isEmpty()
				? turn.names().stream().filter(name -> name.indexOf('@') > 0 && name.indexOf(' ') < 0).findFirst().orElse("")
				: piece.person();
	}

	private static Incoming.Place place(Row row, Own own) {
		return new Incoming.Place(own.place, row.origin().number(), 0, Places.compared(row));
	}

	private byte[] content(Row row, String text) {
		var parts = new ArrayList<String>();
		parts.add(text);
		kept.stream().filter(column -> column.role() != ColumnRole.TEXT && !row.value(column.index()).isEmpty())
				.sorted((one, other) -> one.name().compareTo(other.name()))
				.forEach(column -> {
					parts.add(column.name());
					parts.add(row.value(column.index()));
				});
		return framed(parts.toArray(String[]::new));
	}

	/** With the length of each before it. */
	private static byte[] framed(String... parts) {
		var bytes = new ByteArrayOutputStream();
		for (var part : parts) {
			var text = part.getBytes(StandardCharsets.UTF_8);
			bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
			bytes.writeBytes(text);
		}
		return bytes.toByteArray();
	}
}
