package io.antiphon.sustainability.internal.manifest;

import io.antiphon.tables.numbers.PlainNumbers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What stands in a document: maps, lists and texts, and nothing else. Immutable. */
sealed interface Tree {

	Tree NOTHING = new Scalar("", true);

	/** By key, in the order of the document. */
	record Mapping(Map<String, Tree> entries) implements Tree {

		public Mapping {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		}
	}

	record Sequence(List<Tree> items) implements Tree {

		public Sequence {
			items = List.copyOf(items);
		}
	}

	/** A text as it is written; {@code plain}: without quotes, so that it may be a number. */
	record Scalar(String text, boolean plain) implements Tree {}

	/** What stands under a key; {@link #NOTHING} where there is none. */
	default Tree at(String key) {
		if (!(this instanceof Mapping(var entries))) {
			return NOTHING;
		}
		@Nullable Tree found = entries.get(key);
		return found == null ? NOTHING : found;
	}

	default Map<String, Tree> entries() {
		return this instanceof Mapping(var entries) ? entries : Map.of();
	}

	default List<Tree> items() {
		return this instanceof Sequence(var items) ? items : List.of();
	}

	/** Empty where it is no text. */
	default String text() {
		return this instanceof Scalar(var text, var plain) ? text : "";
	}

	/** The finite number that stands there without quotes. */
	default OptionalDouble number() {
		return this instanceof Scalar(var text, var plain) && plain ? PlainNumbers.of(text) : OptionalDouble.empty();
	}

	/** Whether something stands there. */
	default Optional<Tree> found() {
		return equals(NOTHING) ? Optional.empty() : Optional.of(this);
	}
}
