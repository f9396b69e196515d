package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Period;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Rows as measurements of periods. */
final class Periods {

	private final Order order;
	private final Grain ofRows;
	private final Grain grain;

	/** {@code ofRows}: how long the period of a row is. */
	Periods(Order order, Grain ofRows) {
		this.order = order;
		this.ofRows = ofRows;
		var asked = order.grain();
		this.grain = asked == null ? ofRows : asked;
	}

	/** In the order of time. Rows of several groups on one day are taken together. */
	List<Measurement> of(List<Row> rows) {
		var pieces = new TreeMap<LocalDate, List<Row>>();
		for (var row : rows) {
			pieces.computeIfAbsent(start(row.date()), start -> new ArrayList<>()).add(row);
		}
		if (grain != ofRows && order.kind() == Kind.VOLUME && !rows.isEmpty()) {
			withoutTornEnds(pieces);
		}
		var measurements = new ArrayList<Measurement>();
		pieces.forEach((start, piece) -> measurements.add(measurement(start, piece)));
		return List.copyOf(measurements);
	}

	/** Rows that are periods already keep their date, whatever day of the week they begin on. */
	private LocalDate start(LocalDate date) {
		return grain == ofRows ? date : grain.start(order.action(), date);
	}

	/** The first and the last of the pieces may be cut off by the file: less of an amount, for no other reason. */
	private void withoutTornEnds(TreeMap<LocalDate, List<Row>> pieces) {
		var first = pieces.firstEntry();
		if (first.getValue().stream().map(Row::date).noneMatch(first.getKey()::equals)) {
			pieces.pollFirstEntry();
		}
		var last = pieces.isEmpty() ? null : pieces.lastEntry();
		if (last != null) {
			var lastDay = last.getValue().stream().map(Row::date).max(LocalDate::compareTo).orElseThrow();
			if (ofRows.end(lastDay).isBefore(grain.end(last.getKey()))) {
				pieces.pollLastEntry();
			}
		}
	}

	private Measurement measurement(LocalDate start, List<Row> piece) {
		double n = piece.stream().mapToDouble(Row::n).sum();
		double sum = piece.stream().mapToDouble(row -> order.kind() == Kind.MEAN ? row.value() * row.n() : row.value()).sum();
		boolean amount = order.kind() == Kind.VOLUME;
		return new Measurement(
				"file", new Period(start, grain.end(start)), amount ? sum : sum / n, amount ? 1 : n, Double.NaN, "file");
	}
}
