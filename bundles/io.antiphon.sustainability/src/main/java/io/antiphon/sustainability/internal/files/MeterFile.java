package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.Defaults;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The export of a meter: read row by row, then handed over by its days. For one thread. */
public final class MeterFile implements FileRows {

	private final List<String> names;
	private final MeterRows rows;
	private final MeterDays days;
	private final String activity;

	/** {@code names}: the columns of the file in its order. */
	public MeterFile(List<String> names, String file, Defaults defaults, Activities known) {
		this.names = List.copyOf(names);
		this.rows = new MeterRows(names, defaults);
		this.activity = known.key(defaults.meter());
		this.days = new MeterDays(rows, activity, defaults, file);
	}

	/** Whether a file with these columns can be the export of a meter. */
	public static boolean is(List<String> names) {
		return MeterRows.timed(names);
	}

	/** What it lacks to be read. */
	public Optional<Reason> lacks(Activities known) {
		var lacks = rows.lacks();
		if (lacks.isPresent()) {
			return Optional.of(lacks.get().with(names));
		}
		if (!known.knows(activity)) {
			return Optional.of(ActivityProblem.METER_ACTIVITY.with(activity));
		}
		return known.misfit(activity, rows.unit())
				.map(wanted -> ActivityProblem.ROW_NEEDS_UNIT.with(activity, wanted, rows.unit()));
	}

	@Override
	public void survey(Row row) {
		rows.survey(row);
	}

	@Override
	public Optional<Reason> doubt() {
		return rows.doubt();
	}

	@Override
	public void read(Row row, RowTaker taker) {
		rows.read(row, taker);
	}

	@Override
	public void end(RowTaker taker) {
		rows.note().ifPresent(taker::warn);
		days.hand(taker);
		if (!rows.named() && taker.revised() > 0) {
			taker.warn(ActivityProblem.METER_REPLACED.with(taker.revised()));
		}
	}

	@Override
	public List<String> notKept() {
		return IntStream.range(0, names.size()).filter(at -> !rows.reads(at)).mapToObj(names::get).toList();
	}
}
