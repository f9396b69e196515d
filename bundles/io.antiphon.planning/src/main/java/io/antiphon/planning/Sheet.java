package io.antiphon.planning;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A goal, an improvement, an action or a test plan as fields to type into: what is stored in each, what its author typed since, and the revision
 * that was seen. Every value is a text as it is typed; what is wrong with it is a sentence beside its field. Immutable.
 *
 * @param subject the id of the goal or improvement; with a slash and the id of an action behind it, or with {@code #plan}
 * @param title what it is called, for a heading
 * @param stored by the keys of all fields
 * @param typed the same, with the author's draft where there is one
 * @param on the revision that was seen; 0: it is new
 * @param state of the whole, in words: "proposed", "frozen 27 March"; empty where nothing is to be said
 */
public record Sheet(
		String subject,
		String title,
		List<Field> fields,
		Map<String, String> stored,
		Map<String, String> typed,
		int on,
		String state,
		UnaryOperator<Map<String, String>> check) {

	/** What is typed into a field. */
	public enum Kind {
		LINE,
		/** Words in several lines. */
		LINES,
		DAY,
		NUMBER,
		/** The key of an option, or nothing. */
		CHOICE,
		/** The keys of options, one a line. */
		SEVERAL,
		/** A name, with options to propose. */
		PERSON
	}

	/** What can be chosen, or is proposed: what the field then holds, and what is shown. */
	public record Option(String key, String label) {}

	/** {@code unit} stands beside a number, {@code hint} under the field, both may be empty; what is locked is shown and not changed. */
	public record Field(String key, String label, Kind kind, String unit, String hint, List<Option> options, boolean locked) {

		public Field {
			options = List.copyOf(options);
		}
	}

	public Sheet {
		fields = List.copyOf(fields);
		stored = Map.copyOf(stored);
		typed = Map.copyOf(typed);
	}

	/** What is wrong with what is typed, by the keys of fields; at once. */
	public Map<String, String> problems(Map<String, String> values) {
		return check.apply(values);
	}

	/** Whether something was typed that is not stored. */
	public boolean drafted() {
		return !typed.equals(stored);
	}
}
