package io.antiphon.channels.internal.turns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the turns in one cell of an export of tickets apart. */
public final class Turns {

	/** A nested array of none. */
	public static final String NONE = "[]";

	/** {@code 05/Mar/26 10:00 AM;anna;…}. */
	private static final Pattern ALONE = Pattern.compile(
			"(?<time>\\d{1,4}[./-](?:\\p{L}{3,9}\\.?|\\d{1,2})[./-]\\d{2,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?);(?<name>[^;\\n]{1,100});");

	private Turns() {}

	/** The turns of a cell, in its order; empty where it holds none, or something before the first. */
	public static List<Turn> of(String cell) {
		var text = cell.strip();
		if (text.startsWith("[{")) {
			return new JsonTurns().read(text).orElse(List.of());
		}
		var alone = alone(text);
		if (alone.isPresent()) {
			return List.of(alone.get());
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
		return cell.length() > 10 && cell.indexOf(':') >= 0 && (alone(cell).isPresent() || known(of(cell)));
	}

	/** The turn of a cell that has one alone, as Jira exports each comment in a column of its own. */
	private static Optional<Turn> alone(String cell) {
		var found = ALONE.matcher(cell);
		return found.lookingAt()
				? Optional.of(new Turn(Speaker.UNKNOWN, List.of(found.group("name").strip()), "", found.group("time"),
						cell.substring(found.end()).strip()))
				: Optional.empty();
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
