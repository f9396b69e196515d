package io.antiphon.tour;

import io.antiphon.tour.Stopwatch.Lap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long it took to open something, in milliseconds: the first time, and then once it was warm. */
final class Times {

	/** The head of the table of which each of them is a row. */
	static final String HEAD = String.format(
			Locale.ROOT, "%-34s %6s %6s %6s %6s %9s", "ms until painted", "first", "p50", "p95", "max", "processor");

	private final String name;
	private final Lap first;
	private final List<Lap> warm = new ArrayList<>();

	Times(String name, Lap first) {
		this.name = name;
		this.first = first;
	}

	void add(Lap lap) {
		warm.add(lap);
	}

	/** The least that so many of a hundred do not exceed. */
	private double percentile(int percent, ToDoubleFunction<Lap> of) {
		return warm.stream().mapToDouble(of).sorted().toArray()[(int) Math.ceil(percent / 100.0 * warm.size()) - 1];
	}

	@Override
	public String toString() {
		return String.format(
				Locale.ROOT, "%-34s %6.0f %6.0f %6.0f %6.0f %9.0f", name, first.painted(), percentile(50, Lap::painted),
				percentile(95, Lap::painted), percentile(100, Lap::painted), percentile(50, Lap::processor));
	}
}
