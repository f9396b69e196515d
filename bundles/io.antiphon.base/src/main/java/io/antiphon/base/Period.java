package io.antiphon.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Days from {@code from} up to and without {@code to}. Never empty. */
public record Period(LocalDate from, LocalDate to) {

	public Period {
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("a period ends after it starts: " + from + " – " + to);
		}
	}

	/** From the first of these days to the last, that one included; empty where there is none. */
	public static Optional<Period> spanning(Collection<LocalDate> days) {
		return days.isEmpty()
				? Optional.empty()
				: Optional.of(new Period(Collections.min(days), Collections.max(days).plusDays(1)));
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && day.isBefore(to);
	}

	public boolean overlaps(Period other) {
		return from.isBefore(other.to) && other.from.isBefore(to);
	}

	public long days() {
		return ChronoUnit.DAYS.between(from, to);
	}

	/** Pieces of {@code days} days from the start; the last one is shorter where the period does not divide. */
	public List<Period> split(int days) {
		var pieces = new ArrayList<Period>();
		for (var start = from; start.isBefore(to); start = start.plusDays(days)) {
			var end = start.plusDays(days);
			pieces.add(new Period(start, end.isBefore(to) ? end : to));
		}
		return List.copyOf(pieces);
	}

	/** The pieces a series of it is shown in: weeks from four weeks on, days below. */
	public List<Period> grained() {
		return split(days() >= 28 ? 7 : 1);
	}

	@Override
	public String toString() {
		return from + "/" + to;
	}
}
