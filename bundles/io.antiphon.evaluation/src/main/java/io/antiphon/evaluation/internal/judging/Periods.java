package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Period;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan.Looks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
		var pieces = pieces(rows);
		if (longer() && !pieces.isEmpty() && order.kind() == Kind.VOLUME) {
			withoutTornStart(pieces);
		}
		if (longer() && !pieces.isEmpty() && (order.kind() == Kind.VOLUME || order.looks() == Looks.EACH)) {
			withoutTornEnd(pieces);
		}
		var measurements = new ArrayList<Measurement>();
		pieces.forEach((start, piece) -> measurements.add(measurement(start, piece)));
		return List.copyOf(measurements);
	}

	/**
	 * The date of the row with which each period was known, by its first day: its last, or the next behind it where somebody who looks after
	 * each row could not know that it was the last.
	 */
	Map<LocalDate, LocalDate> known(List<Row> rows) {
		var pieces = pieces(rows);
		var known = new TreeMap<LocalDate, LocalDate>();
		pieces.forEach((start, piece) -> {
			var last = last(piece);
			var next = pieces.higherEntry(start);
			boolean awaited = longer() && order.looks() == Looks.EACH && torn(start, last);
			known.put(start, next != null && awaited ? next.getValue().getFirst().date() : last);
		});
		return known;
	}

	private TreeMap<LocalDate, List<Row>> pieces(List<Row> rows) {
		var pieces = new TreeMap<LocalDate, List<Row>>();
		rows.stream()
				.sorted(Comparator.comparing(Row::date))
				.forEach(row -> pieces.computeIfAbsent(start(row.date()), start -> new ArrayList<>()).add(row));
		return pieces;
	}

	private boolean longer() {
		return grain != ofRows;
	}

	/** Rows that are periods already keep their date, whatever day of the week they begin on. */
	private LocalDate start(LocalDate date) {
		return grain == ofRows ? date : grain.start(order.action(), date);
	}

	/** The first of the pieces may be cut off by the file: less of an amount, for no other reason. */
	private static void withoutTornStart(TreeMap<LocalDate, List<Row>> pieces) {
		var first = pieces.firstEntry();
		if (!first.getValue().getFirst().date().equals(first.getKey())) {
			pieces.pollFirstEntry();
		}
	}

	/** So may the last; and who looks again and again waits for the end of a period. */
	private void withoutTornEnd(TreeMap<LocalDate, List<Row>> pieces) {
		var last = pieces.lastEntry();
		if (last != null && torn(last.getKey(), last(last.getValue()))) {
			pieces.pollLastEntry();
		}
	}

	/** Whether a period whose last row is of that day may go on. */
	private boolean torn(LocalDate start, LocalDate last) {
		return ofRows.end(last).isBefore(grain.end(start));
	}

	private static LocalDate last(List<Row> piece) {
		return piece.getLast().date();
	}

	private Measurement measurement(LocalDate start, List<Row> piece) {
		double n = piece.stream().mapToDouble(Row::n).sum();
		double sum = piece.stream().mapToDouble(row -> order.kind() == Kind.MEAN ? row.value() * row.n() : row.value()).sum();
		boolean amount = order.kind() == Kind.VOLUME;
		return new Measurement(
				"file", new Period(start, grain.end(start)), amount ? sum : sum / n, amount ? 1 : n, Double.NaN, "file");
	}
}
