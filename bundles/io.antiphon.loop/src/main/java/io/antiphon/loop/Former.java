package io.antiphon.loop;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was stored before names and units were data: a name was "id", "id: narrowed to" or, of a rate, "id: counted per:
 * narrowed to", and the unit was known from the id.
 */
final class Former {

	private static final String PER_VOLUME = "complaint-rate";
	private static final Set<String> SHARES = Set.of("severity", "negative-share", "praise", "complaints", "share");

	private Former() {}

	/** What a component says that documents of an older shape do not have. */
	static String given(@Nullable String text) {
		return text == null ? "" : text;
	}

	static <T> List<T> given(@Nullable List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

	/** The name that a packed one stands for; what is not one of ours stays as it is written. */
	static Phrase name(String packed) {
		var parts = packed.split(": ", 2);
		if (parts[0].equals(PER_VOLUME) && parts.length == 2) {
			var rest = parts[1].split(": ", 2);
			return Phrase.naming(PER_VOLUME, rest.length == 1 ? "" : rest[1]).per(rest[0]);
		}
		return ours(parts[0]) ? Phrase.naming(parts[0], parts.length == 1 ? "" : parts[1]) : Phrase.valueOf(packed);
	}

	/** The unit that went without saying; empty where the name is not one of ours. */
	static String unit(String packed) {
		var id = packed.split(": ", 2)[0];
		return SHARES.contains(id) ? Measure.SHARE : id.equals(PER_VOLUME) ? Measure.RATE : "";
	}

	private static boolean ours(String id) {
		return SHARES.contains(id) || id.equals(PER_VOLUME);
	}

	/** Actions with an id each, by their places where they have none. */
	static List<Action> named(List<Action> actions) {
		return IntStream.range(0, actions.size())
				.mapToObj(at -> actions.get(at).id().isEmpty() ? actions.get(at).named("a" + (at + 1)) : actions.get(at))
				.toList();
	}
}
