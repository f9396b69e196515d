package io.antiphon.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it took to open something, in milliseconds: the first time, and then once it was warm. */
final class Times {

	/** The head of the table of which each of them is a row. */
	static final String HEAD = String.format(Locale.ROOT, "%-34s %6s %6s %6s %6s %6s", "ms until painted", "first", "p50", "p95", "max", "n");

	private final String name;
	private final double first;
	private final List<Double> warm = new ArrayList<>();

	Times(String name, double first) {
		this.name = name;
		this.first = first;
	}

	void add(double milliseconds) {
		warm.add(milliseconds);
	}

	/** The least that so many of a hundred do not exceed. */
	private double percentile(int percent) {
		return warm.stream().sorted().toList().get((int) Math.ceil(percent / 100.0 * warm.size()) - 1);
	}

	@Override
	public String toString() {
		return String.format(
				Locale.ROOT, "%-34s %6.0f %6.0f %6.0f %6.0f %6d", name, first, percentile(50), percentile(95), percentile(100),
				warm.size());
	}
}
