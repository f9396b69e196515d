package io.antiphon.channels.internal.turns;

import java.util.List;
import java.util.Optional;

/** Tells the turns in one cell of an export of tickets apart. */
public final class Turns {

	/** A nested array of none. */
	public static final String NONE = "[]";

	private Turns() {}

	/** The turns of a cell, in its order; empty where it holds none, or something before the first. */
	public static List<Turn> of(String cell) {
		var text = cell.strip();
		if (text.startsWith("[{")) {
			return new JsonTurns().read(text).orElse(List.of());
		}
		if (!PrintedTurns.begin(text)) {
			return List.of();
		}
		var blocks = PrintedTurns.blocks(text);
		return blocks.stream().allMatch(block -> block.turn().isPresent())
				? blocks.stream().flatMap(block -> block.turn().stream()).toList()
				: List.of();
	}

	/** Whether it is beyond doubt that a cell holds turns: every one says who wrote it, or who is to see it as help desks do. */
	public static boolean are(String cell) {
		if (cell.startsWith("[{")) {
			var json = new JsonTurns();
			return json.read(cell).filter(turns -> json.marked() || known(turns)).isPresent();
		}
		return cell.length() > 10 && cell.indexOf(':') >= 0 && known(of(cell));
	}

	private static boolean known(List<Turn> turns) {
		return !turns.isEmpty() && turns.stream().noneMatch(turn -> turn.speaker() == Speaker.UNKNOWN);
	}

	/** The parts of a printed cell, heads and what stands under them, which together are all of it. */
	static List<String> parts(String cell) {
		return PrintedTurns.blocks(cell).stream().map(block -> block.head() + block.body()).toList();
	}

	/** Who wrote all turns, where the ones that nothing says it of are the customer by one of these names, or somebody else while the customer is among them. */
	public static Optional<List<Turn>> told(List<Turn> turns, List<String> customer) {
		boolean found = turns.stream().anyMatch(turn -> turn.speaker() == Speaker.UNKNOWN && is(turn, customer));
		var told = turns.stream()
				.map(turn -> turn.speaker() != Speaker.UNKNOWN ? turn
						: is(turn, customer) ? turn.by(Speaker.CUSTOMER) : found ? turn.by(Speaker.STAFF) : turn)
				.toList();
		return told.stream().noneMatch(turn -> turn.speaker() == Speaker.UNKNOWN) && !told.isEmpty() ? Optional.of(told) : Optional.empty();
	}

	private static boolean is(Turn turn, List<String> customer) {
		return turn.names().stream().anyMatch(name -> customer.stream().anyMatch(name::equalsIgnoreCase));
	}
}
