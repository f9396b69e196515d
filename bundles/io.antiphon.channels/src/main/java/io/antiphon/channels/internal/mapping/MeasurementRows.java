package io.antiphon.channels.internal.mapping;

import io.antiphon.base.Period;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.profile.DateFormat;
import io.antiphon.channels.internal.table.Reason;
import io.antiphon.channels.internal.table.Row;
import io.antiphon.feedback.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Turns the rows of a file into measurements as a plan says: one for each value that is not empty. Any thread. */
public final class MeasurementRows {

	/** One value of an indicator for a period; {@code n} is NaN where it is not known, {@code unit} empty. */
	public record Measured(String indicator, Period period, double value, double n, String unit, Context context) {}

	/** What came of a row. */
	public sealed interface Mapped {

		/** At least one measurement. */
		record Taken(List<Measured> measurements) implements Mapped {

			public Taken {
				measurements = List.copyOf(measurements);
			}
		}

		record Rejected(Reason reason) implements Mapped {}
	}

	private final Plan plan;
	private final Cells cells;
	private final PlannedColumn date;
	private final PeriodReader periods;
	private final List<PlannedColumn> values;

	/** {@code plan}: one for measurements. */
	public MeasurementRows(Plan plan) {
		this.plan = plan;
		this.cells = new Cells(plan);
		this.date = plan.the(Role.DATE).orElseThrow();
		var written = date.rule().detail() instanceof Detail.Written detail ? detail.format() : "ymd";
		this.periods = new PeriodReader(DateFormat.of(written).orElseThrow());
		this.values = plan.all(Role.VALUE);
	}

	/** The measurements of one row, or why there are none. */
	public Mapped map(Row row) {
		var written = row.value(date.index());
		if (written.isBlank()) {
			return new Mapped.Rejected(RowProblem.ROW_NO_DATE.with(date.name()));
		}
		var period = periods.read(written);
		if (period.isEmpty()) {
			return new Mapped.Rejected(RowProblem.ROW_DATE.with(date.name()));
		}
		var n = plan.the(Role.N);
		var count = n.map(column -> number(row, column)).orElse(OptionalDouble.of(Double.NaN));
		if (count.isEmpty() || count.getAsDouble() < 0) {
			return new Mapped.Rejected(RowProblem.ROW_NUMBER.with(n.orElseThrow().name()));
		}
		return measured(row, period.get(), count.getAsDouble());
	}

	private Mapped measured(Row row, Period period, double n) {
		var measured = new ArrayList<Measured>();
		for (var column : values) {
			if (row.value(column.index()).isBlank()) {
				continue;
			}
			var value = number(row, column);
			if (value.isEmpty()) {
				return new Mapped.Rejected(RowProblem.ROW_NUMBER.with(column.name()));
			}
			var indicator = indicator(row, column);
			if (indicator.isEmpty()) {
				return new Mapped.Rejected(RowProblem.ROW_NO_INDICATOR.with());
			}
			measured.add(new Measured(indicator, period, value.getAsDouble(), n, unit(row, column), cells.context(row)));
		}
		return measured.isEmpty() ? new Mapped.Rejected(RowProblem.ROW_NO_VALUE.with()) : new Mapped.Taken(measured);
	}

	/** NaN where there is nothing; empty where there is something that is no number. */
	private static OptionalDouble number(Row row, PlannedColumn column) {
		var written = row.value(column.index()).strip();
		return written.isEmpty() ? OptionalDouble.of(Double.NaN) : Numbers.of(written);
	}

	private String indicator(Row row, PlannedColumn column) {
		var declared = column.rule().detail().label();
		return declared.isEmpty() ? cells.value(row, Role.INDICATOR) : declared;
	}

	private String unit(Row row, PlannedColumn column) {
		var declared = column.rule().detail() instanceof Detail.Measured detail ? detail.unit() : "";
		return declared.isEmpty() ? cells.value(row, Role.UNIT) : declared;
	}
}
