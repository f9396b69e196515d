package io.antiphon.workbench.ui.forms;

import io.antiphon.tables.Written;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A field of a form. What it holds is a text, as it was typed: days, numbers and sums are read from it by {@link Written};
 * a choice holds the key of its option, a tick "true" or "false". {@code hint} stands under it while nothing is wrong, may be
 * empty. Immutable.
 */
public record Field(String key, String label, Kind kind, String hint) {

	/** What is typed into a field. */
	public sealed interface Kind {

		/** Words in one line. */
		record Line() implements Kind {}

		/** Words in several lines, of which so many are in sight. */
		record Lines(int shown) implements Kind {}

		/** A day; the keys up and down go to the next and the one before. */
		record Day() implements Kind {}

		/** A number; its unit stands beside it, may be empty. */
		record Number(String unit) implements Kind {}

		/** A sum of money in one of these currencies (ISO 4217), the first unless another is chosen. */
		record Money(List<String> currencies) implements Kind {

			public Money {
				currencies = List.copyOf(currencies);
				if (currencies.isEmpty()) {
					throw new IllegalArgumentException("a sum needs a currency");
				}
			}
		}

		/** One of a few. */
		record Choice(List<Option> options) implements Kind {

			public Choice {
				options = List.copyOf(options);
			}
		}

		/** Any number of some; the field holds their keys, one a line. */
		record Several(List<Option> options) implements Kind {

			public Several {
				options = List.copyOf(options);
			}
		}

		/** What cannot be changed here; {@code shown} says what stands there for what the field holds. */
		record Fixed(UnaryOperator<String> shown) implements Kind {}

		/** A line for which others are proposed while it is typed; {@code proposals} is asked on the UI thread, so answers at once. */
		record Person(Function<String, List<String>> proposals) implements Kind {}

		/** Ticked or not. */
		record Check() implements Kind {}
	}

	/** What can be chosen: the key that the field holds then, and what is shown. */
	public record Option(String key, String label) {}

	public Field {
		if (key.isBlank() || label.isBlank()) {
			throw new IllegalArgumentException("a field has a key and a label");
		}
	}

	public Field(String key, String label, Kind kind) {
		this(key, label, kind, "");
	}
}
