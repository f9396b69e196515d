package io.antiphon.channels.internal.mapping;

import io.antiphon.tables.records.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with a mapping and where: a JSON pointer (RFC 6901; empty for the whole), the 1-based line in its file, or 0
 * where it came from no file or a line says nothing, and the reason with what would be allowed.
 */
public record MappingError(String pointer, int line, Reason reason) {

	/** The pointer of the member {@code key} of an object at {@code pointer}. */
	public static String pointer(String pointer, String key) {
		return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
	}

	/** The sentence in the user's language, with the place before it. */
	public String text(Locale locale) {
		return place().map(each -> each.text(locale)).orElse("") + reason.text(locale);
	}

	private Optional<Reason> place() {
		if (line == 0) {
			return pointer.isEmpty() ? Optional.empty() : Optional.of(Place.AT_POINTER.with(pointer));
		}
		return Optional.of(pointer.isEmpty() ? Place.AT_LINE.with(line) : Place.AT_LINE_AND_POINTER.with(line, pointer));
	}

	private enum Place implements Reason.Kind {
		AT_POINTER,
		AT_LINE,
		AT_LINE_AND_POINTER
	}
}
