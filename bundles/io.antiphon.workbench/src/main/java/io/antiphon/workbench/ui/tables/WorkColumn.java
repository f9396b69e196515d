package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Dates;
import io.antiphon.wording.Cell;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of T. {@code key} is kept between sessions (letters, digits, _ and .); {@code header} has the unit of
 * numbers in it; {@code width} in pixels at first; {@code shown} is what stands in the cell, {@code value} what it is sorted by and what
 * a spreadsheet gets, unless an {@code order} of rows says otherwise, or other columns are {@code exported} in its place; numbers stand at the
 * right, what is wide takes the room that is left.
 * Its functions know nothing but the row: they are asked on any thread. Immutable.
 */
public record WorkColumn<T>(
		String key, String header, int width, Function<T, String> shown, Function<T, Cell> value, @Nullable Comparator<T> order,
		Function<T, Tone> tone, boolean number, boolean wide, @Nullable Exported<T> exported) {

	/** What of some rows a spreadsheet gets in place of a column: each of its parts in a column of its own. */
	@FunctionalInterface
	public interface Exported<T> {

		List<WorkColumn<T>> of(List<T> rows);
	}

	private static final Pattern KEY = Pattern.compile("\\w[\\w.]*");

	public WorkColumn {
		if (!KEY.matcher(key).matches() || header.isBlank() || width <= 0) {
			throw new IllegalArgumentException("a column has a key, a header and a width: " + key);
		}
	}

	/** Words, sorted as the window's language sorts them. */
	public static <T> WorkColumn<T> text(String key, String header, int width, Function<T, String> shown) {
		return new WorkColumn<>(
				key, header, width, shown, row -> new Cell.Words(shown.apply(row)), null, row -> Tone.PLAIN, false, false, null);
	}

	/** Numbers, sorted by what they are; NaN is none. */
	public static <T> WorkColumn<T> number(
			String key, String header, int width, Function<T, String> shown, Function<T, Double> value) {
		return new WorkColumn<>(
				key, header, width, shown, row -> Cell.of(value.apply(row)), null, row -> Tone.PLAIN, true, false, null);
	}

	/** Days, written as the language writes them. */
	public static <T> WorkColumn<T> day(String key, String header, int width, Locale locale, Function<T, Optional<LocalDate>> day) {
		var dates = new Dates(locale);
		return new WorkColumn<>(
				key, header, width, row -> day.apply(row).map(dates::day).orElse(""),
				row -> day.apply(row).<Cell>map(Cell.Day::new).orElse(Cell.NOTHING), null, row -> Tone.PLAIN, false, false, null);
	}

	/** The same, sorted by what its words do not tell: states in the order in which they come. */
	public WorkColumn<T> ordered(Comparator<T> rows) {
		return new WorkColumn<>(key, header, width, shown, value, rows, tone, number, wide, exported);
	}

	/** The same with cells that are louder or quieter. */
	public WorkColumn<T> toned(Function<T, Tone> tones) {
		return new WorkColumn<>(key, header, width, shown, value, order, tones, number, wide, exported);
	}

	/** The same, taking the room that is left. */
	public WorkColumn<T> widest() {
		return new WorkColumn<>(key, header, width, shown, value, order, tone, number, true, exported);
	}

	/** The same, exported as others. */
	public WorkColumn<T> exportedAs(Exported<T> others) {
		return new WorkColumn<>(key, header, width, shown, value, order, tone, number, wide, others);
	}

	/** What a spreadsheet gets of these rows. */
	List<WorkColumn<T>> parts(List<T> rows) {
		return exported == null ? List.of(this) : exported.of(rows);
	}
}
