package io.antiphon.channels.internal.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is measured already, before a file and by what was read of it, so that each row can be told: new, known, a correction
 * of what came in before, or at odds with it. Holds every value in memory. For one thread.
 */
public final class KnownMeasurements {

	/** What becomes of a row. */
	public sealed interface Entry {

		/** It is new. */
		record Stored() implements Entry {}

		/** It replaces what came in before. */
		record Revised() implements Entry {}

		/** All of it was there. */
		record Known() implements Entry {}

		/** It cannot be true together with what the line says; line 0 is what came in before the file. */
		record AtOdds(Conflict conflict, long line) implements Entry {}
	}

	/** How a row can be at odds with another. */
	public enum Conflict {
		UNIT,
		MEASURE,
		BETTER,
		TWICE,
		OVERLAP
	}

	/** A value and the line it stands in; 0 for what came in before. */
	private record Line(Value value, long line) {}

	private static final class Page {

		final Quantity quantity;
		final long line;
		final TreeMap<LocalDate, Line> values = new TreeMap<>();

		Page(Quantity quantity, long line) {
			this.quantity = quantity;
			this.line = line;
		}
	}

	private final Map<Quantity.Key, Page> pages = new HashMap<>();

	/** {@code before}: what came in before. */
	public KnownMeasurements(List<Series> before) {
		for (var series : before) {
			var page = new Page(series.quantity(), 0);
			series.values().forEach(value -> page.values.put(value.period().from(), new Line(value, 0)));
			pages.put(series.quantity().key(), page);
		}
	}

	/** Enters the values of one row, all of them or, where one is at odds, none; {@code fresh} gets those to be kept. */
	public Entry enter(List<MeasuredValue> row, long line, List<MeasuredValue> fresh) {
		for (var measured : row) {
			var conflict = conflict(measured);
			if (conflict.isPresent()) {
				return conflict.get();
			}
		}
		boolean isNew = false;
		boolean revised = false;
		for (var measured : row) {
			var turned = turned(measured.quantity(), line);
			var page = pages.computeIfAbsent(measured.quantity().key(), key -> new Page(measured.quantity(), line));
			@Nullable Line old = page.values.get(measured.value().period().from());
			if (old == null || turned || !old.value.equals(measured.value())) {
				page.values.put(measured.value().period().from(), new Line(measured.value(), line));
				fresh.add(measured);
				isNew |= old == null;
				revised |= old != null;
			}
		}
		return isNew ? new Entry.Stored() : revised ? new Entry.Revised() : new Entry.Known();
	}

	/** Whether another way is good now than was said before; a later file may say so, and all its values are kept. */
	private boolean turned(Quantity quantity, long line) {
		@Nullable Page page = pages.get(quantity.key());
		if (page == null || page.quantity.better() == quantity.better()) {
			return false;
		}
		var turned = new Page(quantity, line);
		turned.values.putAll(page.values);
		pages.put(quantity.key(), turned);
		return true;
	}

	private Optional<Entry> conflict(MeasuredValue measured) {
		@Nullable Page page = pages.get(measured.quantity().key());
		if (page == null) {
			return Optional.empty();
		}
		var quantity = measured.quantity();
		if (!page.quantity.unit().equals(quantity.unit())) {
			return atOdds(Conflict.UNIT, page.line);
		}
		if (page.quantity.measure() != quantity.measure()) {
			return atOdds(Conflict.MEASURE, page.line);
		}
		if (page.line > 0 && page.quantity.better() != quantity.better()) {
			return atOdds(Conflict.BETTER, page.line);
		}
		return overlapping(page, measured.value());
	}

	private static Optional<Entry> overlapping(Page page, Value value) {
		var period = value.period();
		var before = page.values.lowerEntry(period.to());
		if (before == null) {
			return Optional.empty();
		}
		var other = before.getValue();
		if (other.value.period().equals(period)) {
			return other.line == 0 || other.value.equals(value)
					? Optional.empty()
					: atOdds(Conflict.TWICE, other.line);
		}
		return other.value.period().overlaps(period) ? atOdds(Conflict.OVERLAP, other.line) : Optional.empty();
	}

	private static Optional<Entry> atOdds(Conflict conflict, long line) {
		return Optional.of(new Entry.AtOdds(conflict, line));
	}
}
