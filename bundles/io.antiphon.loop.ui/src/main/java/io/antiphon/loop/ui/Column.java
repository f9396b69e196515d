package io.antiphon.loop.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A column of a table of T: its header, what it shows, how it sorts, and whether it is a number (then right-aligned). */
public record Column<T>(String header, Function<T, String> shown, Comparator<T> order, boolean number) {

	/** Words, sorted as the user's language sorts them. */
	public static <T> Column<T> text(String header, Function<T, String> shown) {
		var collator = Collator.getInstance(Locale.getDefault());
		return new Column<>(header, shown, (one, other) -> collator.compare(shown.apply(one), shown.apply(other)), false);
	}

	/** Numbers, sorted by what they are and not by how they are written. */
	public static <T> Column<T> number(String header, Function<T, String> shown, ToDoubleFunction<T> value) {
		return new Column<>(header, shown, Comparator.comparingDouble(value), true);
	}
}
