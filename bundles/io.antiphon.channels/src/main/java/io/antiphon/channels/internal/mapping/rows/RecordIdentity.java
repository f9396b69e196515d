package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.tables.records.Reason;
import java.util.List;

/**
 * What makes a record of a file the same as one taken in before. {@code column}: that of the native id, -1 where it is not
 * used; {@code system}: whose ids they are, empty where nobody says; {@code ordinal}: whether equal records of one file are told apart by their
 * number among equals, because neither a person nor a clock time does it.
 */
public record RecordIdentity(int column, String system, boolean ordinal, List<Reason> warnings) {

	public RecordIdentity {
		warnings = List.copyOf(warnings);
	}

	/** By the content alone, for these reasons. */
	static RecordIdentity ofContent(boolean ordinal, Reason... warnings) {
		return new RecordIdentity(-1, "", ordinal, List.of(warnings));
	}

	/** The same by the content alone, since its ids are those of other records. */
	public RecordIdentity without(Reason warning) {
		return ofContent(ordinal, warning);
	}

	/** Whether records go by the id they have in their source. */
	public boolean isNative() {
		return column >= 0;
	}

	/** The identities of one reading of the file from its start. */
	public Identifier identifier(List<String> columns) {
		return new Identifier(this, columns);
	}
}
