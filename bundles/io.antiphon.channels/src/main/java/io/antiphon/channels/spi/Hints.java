package io.antiphon.channels.spi;

import io.antiphon.tables.records.TableOptions;
import java.util.function.Predicate;

/**
 * What a user declares of how a source is written, and so is not to be looked for: {@code table} for text in columns, {@code sheet} of a
 * workbook, or what a {@link io.antiphon.tables.LongTable} is called, empty where it is to be found. {@code names}: whether a column is likely to be called so, by which a header is told from a
 * title above it.
 */
public record Hints(TableOptions table, String sheet, Predicate<String> names) {

	/** Nothing is declared, and no name is known. */
	public static final Hints NONE = new Hints(TableOptions.FIND, "", name -> false);

	/** The same, for another sheet. */
	public Hints of(String other) {
		return new Hints(table, other, names);
	}
}
