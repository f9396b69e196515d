package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.Defaults;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.util.List;
import java.util.Optional;

/** The export of a meter: read row by row, then handed over by its days. For one thread. */
public final class MeterFile {

	private final MeterRows rows;
	private final MeterDays days;
	private final Defaults defaults;

	/** {@code names}: the columns of the file in its order. */
	public MeterFile(List<String> names, Defaults defaults, String file) {
		this.rows = MeterRows.of(names, defaults);
		this.days = new MeterDays(rows, defaults, file);
		this.defaults = defaults;
	}

	/** What it lacks to be read. */
	public Optional<Reason> lacks(Activities known) {
		var lacks = rows.lacks();
		if (lacks.isPresent()) {
			return Optional.of(lacks.get().with());
		}
		if (!known.knows(defaults.meter())) {
			return Optional.of(ActivityProblem.METER_ACTIVITY.with(defaults.meter()));
		}
		return known.misfit(defaults.meter(), rows.unit())
				.map(wanted -> ActivityProblem.ROW_NEEDS_UNIT.with(defaults.meter(), wanted, rows.unit()));
	}

	/** Whether the file tells its meters apart. */
	public boolean named() {
		return rows.named();
	}

	public void read(Row row, RowTaker taker) {
		rows.read(row, taker);
	}

	/** Hands over what was read, once all was. */
	public void hand(RowTaker taker) {
		days.hand(taker);
	}
}
