package io.antiphon.channels.internal.turns;

import java.util.List;

/**
 * What one wrote on a ticket once, as read. {@code names}: all by which the one is called, most telling first; {@code id}: that of the turn in its source, empty
 * where it has none; {@code time}: as written, empty where it is not.
 */
public record Turn(Speaker speaker, List<String> names, String id, String time, String text) {

	public Turn {
		names = List.copyOf(names);
	}

	/** The same by somebody who is known now. */
	public Turn by(Speaker known) {
		return new Turn(known, names, id, time, text);
	}

	/** Names nobody and none of the words. */
	@Override
	public String toString() {
		return "turn of " + speaker;
	}
}
