package io.antiphon.channels.internal.table;

import org.jspecify.annotations.Nullable;

/**
 * What is declared about a file and so not looked for: its delimiter (null: find it), and whether double quotes wrap fields
 * or are ordinary characters.
 */
public record TableOptions(@Nullable Character delimiter, boolean quotes) {

	/** Find everything; fields may be quoted. */
	public static final TableOptions FIND = new TableOptions(null, true);
}
