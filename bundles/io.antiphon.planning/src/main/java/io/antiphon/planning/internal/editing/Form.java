package io.antiphon.planning.internal.editing;

import io.antiphon.loop.change.Command;
import io.antiphon.planning.Sheet.Field;
import java.util.List;
import java.util.Map;

/** How one thing is typed: its fields, what is stored in them, and the command that writes what is typed. For one thread. */
interface Form {

	/** What it is called, for a heading. */
	String title();

	/** The state of the whole in words, empty where nothing is to be said of it. */
	default String state() {
		return "";
	}

	/** The revision that is stored; 0 where it is new. */
	int on();

	List<Field> fields();

	/** What is stored, as it is typed, for every field. */
	Map<String, String> stored();

	/** What is wrong, by the keys of fields; at once and on any thread. */
	Map<String, String> problems(Map<String, String> typed);

	/** What else is wrong, which takes longer to see: blocks. */
	default Map<String, String> hinders(Map<String, String> typed) {
		return Map.of();
	}

	/** What writes it on a revision; only of what has no problems. */
	Command command(Map<String, String> typed, int on);
}
