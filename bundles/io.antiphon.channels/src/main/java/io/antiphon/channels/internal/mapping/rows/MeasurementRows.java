package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.base.Period;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.measure.MeasuredValue;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.channels.internal.measure.Value;
import io.antiphon.channels.spi.Row;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.PeriodReader;
import io.antiphon.tables.numbers.PlainNumbers;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a file into measurements as a plan says: one for each value that is not empty. Any thread. */
public final class MeasurementRows {

	/** What came of a row. */
	public sealed interface Mapped {

		/** At least one measurement. */
		record Taken(List<MeasuredValue> measurements) implements Mapped {

			public Taken {
				measurements = List.copyOf(measurements);
			}
		}

		record Rejected(Reason reason) implements Mapped {}
	}

	private final Plan plan;
	private final Cells cells;

	/** {@code plan}: one for measurements. */
	public MeasurementRows(Plan plan) {
		this.plan = plan;
		this.cells = new Cells(plan);
	}

	/** The measurements of one row, or why there are none. */
	public Mapped map(Row row) {
		var reader = new Reader(row);
		var measured = reader.measured();
		var problem = reader.problem;
		return problem == null ? new Mapped.Taken(measured) : new Mapped.Rejected(problem);
	}

	private static DateFormat format(PlannedColumn column) {
		var written = column.rule().detail() instanceof Detail.Written detail ? detail.format() : "ymd";
		return DateFormat.of(written).orElseThrow();
	}

	/** Reads one row, and keeps the first thing that is wrong with it. */
	private final class Reader {

		private final Row row;
		private @Nullable Reason problem;

		Reader(Row row) {
			this.row = row;
		}

		List<MeasuredValue> measured() {
			var period = period();
			var n = plan.the(ColumnRole.N).map(this::number).orElse(Double.NaN);
			if (n < 0) {
				wrong(RowProblem.ROW_NUMBER.with(plan.the(ColumnRole.N).orElseThrow().name()));
			}
			var measured = new ArrayList<MeasuredValue>();
			for (var column : plan.all(ColumnRole.VALUE)) {
				if (problem == null && period != null && !missing(column)) {
					measured(column, period, n).ifPresent(measured::add);
				}
			}
			if (measured.isEmpty()) {
				wrong(RowProblem.ROW_NO_VALUE.with());
			}
			return measured;
		}

		/** Whether there is nothing, or a code that is declared to stand for nothing. */
		private boolean missing(PlannedColumn column) {
			var written = row.value(column.index()).strip();
			return written.isEmpty()
					|| column.rule().detail() instanceof ColumnRule.Detail.Measured measured && measured.missing().is(written);
		}

		private Optional<MeasuredValue> measured(PlannedColumn column, Period period, double n) {
			double value = number(column);
			var label = column.rule().detail().label();
			var name = label.isEmpty() ? cells.value(row, ColumnRole.INDICATOR) : label.strip();
			if (problem != null || name.isEmpty()) {
				wrong(RowProblem.ROW_NO_INDICATOR.with());
				return Optional.empty();
			}
			var quantity = quantity(column, name);
			if (quantity == null || !fits(quantity.measure(), value, n, column)) {
				return Optional.empty();
			}
			return Optional.of(new MeasuredValue(quantity, new Value(period, value, n)));
		}

		private @Nullable Quantity quantity(PlannedColumn column, String name) {
			var declared = plan.mapping().declaration(column, name);
			var unit = cells.value(row, ColumnRole.UNIT);
			if (!unit.isEmpty() && !declared.unit().isEmpty() && !unit.equals(declared.unit())) {
				wrong(RowProblem.ROW_UNIT.with(plan.the(ColumnRole.UNIT).orElseThrow().name()));
			}
			var measure = either(declared.measure(), ColumnRole.MEASURE, ColumnWords.MEASUREMENTS::measure, RowProblem.ROW_MEASURE);
			var made = measure == null ? Aggregation.MEAN : measure;
			var better = either(declared.better(), ColumnRole.BETTER, ColumnWords.MEASUREMENTS::better, RowProblem.ROW_BETTER);
			if (better == null && made == Aggregation.VOLUME) {
				better = Direction.UP;
			}
			if (better == null) {
				wrong(RowProblem.ROW_NO_BETTER.with());
			}
			return problem != null || better == null
					? null
					: new Quantity(name, cells.context(row), unit.isEmpty() ? declared.unit() : unit, made, better);
		}

		/** What the row says in a word, or what is declared where it says nothing. */
		private <T> @Nullable T either(
				@Nullable T declared, ColumnRole role, Function<String, Optional<T>> meaning, RowProblem unknown) {
			var said = cells.value(row, role);
			if (said.isEmpty()) {
				return declared;
			}
			var meant = meaning.apply(said);
			if (meant.isEmpty()) {
				wrong(unknown.with(plan.the(role).orElseThrow().name()));
			}
			return meant.orElse(null);
		}

		private boolean fits(Aggregation measure, double value, double n, PlannedColumn column) {
			if (!measure.allows(value)) {
				wrong(RowProblem.ROW_RANGE.with(column.name()));
			} else if (measure.needsN() && Double.isNaN(n)) {
				wrong(RowProblem.ROW_NO_N.with());
			}
			return problem == null;
		}

		private @Nullable Period period() {
			var whole = plan.the(ColumnRole.DATE);
			if (whole.isPresent()) {
				var written = written(whole.get());
				var period = new PeriodReader(format(whole.get())).read(written);
				if (!written.isEmpty() && period.isEmpty()) {
					undated(whole.get(), written);
				}
				return period.orElse(null);
			}
			var from = day(plan.the(ColumnRole.FROM).orElseThrow());
			var last = day(plan.the(ColumnRole.TO).orElseThrow());
			if (from == null || last == null) {
				return null;
			}
			if (last.isBefore(from)) {
				wrong(RowProblem.ROW_PERIOD.with());
				return null;
			}
			return new Period(from, last.plusDays(1));
		}

		private @Nullable LocalDate day(PlannedColumn column) {
			var written = written(column);
			var moment = format(column).read(written);
			if (!written.isEmpty() && moment.isEmpty()) {
				undated(column, written);
			}
			return moment.map(found -> found.at().toLocalDate()).orElse(null);
		}

		private void undated(PlannedColumn column, String written) {
			boolean impossible = format(column).impossible(written);
			wrong((impossible ? RowProblem.ROW_DATE_IMPOSSIBLE : RowProblem.ROW_DATE).with(column.name()));
		}

		private String written(PlannedColumn column) {
			var written = row.value(column.index()).strip();
			if (written.isEmpty()) {
				wrong(RowProblem.ROW_NO_DATE.with(column.name()));
			}
			return written;
		}

		/** NaN where there is nothing, or what is no number. */
		private double number(PlannedColumn column) {
			var written = row.value(column.index()).strip();
			var number = PlainNumbers.of(written, plan.mapping().source().marks());
			if (!written.isEmpty() && number.isEmpty()) {
				wrong(RowProblem.ROW_NUMBER.with(column.name()));
			}
			return number.orElse(Double.NaN);
		}

		private void wrong(Reason reason) {
			if (problem == null) {
				problem = reason;
			}
		}
	}
}
