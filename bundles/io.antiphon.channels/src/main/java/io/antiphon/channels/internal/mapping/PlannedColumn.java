package io.antiphon.channels.internal.mapping;

import io.antiphon.tables.records.Reason;

/** A column of the file at hand, what it is taken for, and why: {@code chosen} tells who said so. */
public record PlannedColumn(int index, String name, ColumnRule rule, Choice chosen) {

	/** How the names of columns begin that stand beside those of a source in files of ours; they say nothing of a record. */
	public static final String OURS = "antiphon.";

	/** The one of them that holds the id of the receipt whose rejected records these are, mended. */
	public static final String RECEIPT = OURS + "receipt";

	/** Who said what a column is, with the sentence for the user. */
	public record Choice(By by, Reason reason) {}

	/** Who can say what a column is. */
	public enum By {
		MAPPING,
		SUGGESTION,
		/** Nobody did, and the mapping leaves such columns out. */
		NOBODY
	}

	public ColumnRole role() {
		return rule.role();
	}

	/** The name its values go by: one declared for it, or that of the column. */
	public String label() {
		var declared = rule.detail().label();
		return declared.isEmpty() ? name : declared;
	}
}
