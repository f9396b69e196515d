package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Context;
import java.util.Arrays;

/** The values of a row by role, for the roles that one column has at most. */
public final class Cells {

	private final int[] columns = new int[ColumnRole.values().length];
	private final Context otherwise;

	public Cells(Plan plan) {
		this.otherwise = plan.mapping().context();
		Arrays.fill(columns, -1);
		plan.columns().forEach(column -> columns[column.role().ordinal()] = column.index());
		plan.said().ifPresent(column -> columns[ColumnRole.TEXT.ordinal()] = column.index());
	}

	/** The value without blanks around it; empty where there is no such column, or nothing in it. */
	public String value(Row row, ColumnRole role) {
		return raw(row, role).strip();
	}

	/** The value as it is in the file. */
	String raw(Row row, ColumnRole role) {
		int column = columns[role.ordinal()];
		return column < 0 ? "" : row.value(column);
	}

	/** What the row is about, and what goes for all rows where it does not say. */
	public Context context(Row row) {
		return new Context(
				either(value(row, ColumnRole.SERVICE), otherwise.service()),
				either(value(row, ColumnRole.TOUCHPOINT), otherwise.touchpoint()),
				either(value(row, ColumnRole.CHANNEL), otherwise.channel()));
	}

	private static String either(String value, String otherwise) {
		return value.isEmpty() ? otherwise : value;
	}
}
