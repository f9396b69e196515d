package io.antiphon.loop.ui;

import java.util.Arrays;

/** How columns share the room of a table. */
final class Room {

	static final int NARROWEST = 64;

	private Room() {}

	/**
	 * Pixels for each: what it needs, where there is enough, and the rest for the one that needs most; else the widest give way, down to
	 * {@link #NARROWEST}, so that short ones can be read whole.
	 */
	static int[] shared(int[] needs, int room) {
		var widths = needs.clone();
		var left = Math.max(0, room);
		var order = Arrays.stream(needs).sorted().toArray();
		for (var at = 0; at < order.length; at++) {
			var fair = left / (order.length - at);
			if (order[at] > fair) {
				return Arrays.stream(needs).map(need -> Math.min(need, Math.max(NARROWEST, fair))).toArray();
			}
			left -= order[at];
		}
		for (var at = 0; at < widths.length; at++) {
			if (widths[at] == order[order.length - 1]) {
				widths[at] += left;
				return widths;
			}
		}
		return widths;
	}
}
