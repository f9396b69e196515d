package io.antiphon.cli.internal.chart;

import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Point;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart with the rows it is of and the stages it is in. {@code notes}: what has to be known beside it, in sentences. */
record Charted(ChartOrder order, ControlChart chart, List<ChartRow> rows, Staging staging, List<String> notes) {

	Charted {
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
	}

	/** The day of a point. */
	LocalDate at(Point point) {
		return rows.get(point.sample()).at();
	}

	/** The day up to which the limits of a stage are computed; null where all of it is. */
	@Nullable
	LocalDate frozen(int stage) {
		return stage == staging.frozen() ? order.freeze() : null;
	}
}
