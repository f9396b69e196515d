package io.antiphon.loop.ui;

import io.antiphon.drawing.Figure;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of T: its header, what it shows, how it sorts, and whether it is a number (then right-aligned). It may
 * have a second, quieter line, and a picture that is drawn in place of its words.
 */
public record Column<T>(
		String header, Function<T, String> shown, Comparator<T> order, boolean number, @Nullable Function<T, String> below,
		@Nullable Function<T, Figure> picture) {

	/** Words, sorted as the user's language sorts them. */
	public static <T> Column<T> text(String header, Function<T, String> shown) {
		var collator = Collator.getInstance(Locale.getDefault());
		return new Column<>(
				header, shown, (one, other) -> collator.compare(shown.apply(one), shown.apply(other)), false, null, null);
	}

	/** Numbers, sorted by what they are and not by how they are written. */
	public static <T> Column<T> number(String header, Function<T, String> shown, ToDoubleFunction<T> value) {
		return new Column<>(header, shown, Comparator.comparingDouble(value), true, null, null);
	}

	/** The same with a quieter line under it. */
	public Column<T> over(Function<T, String> second) {
		return new Column<>(header, shown, order, number, second, picture);
	}

	/** The same drawn; the words are still what is copied and read out. */
	public Column<T> drawn(Function<T, Figure> figure) {
		return new Column<>(header, shown, order, number, below, figure);
	}
}
