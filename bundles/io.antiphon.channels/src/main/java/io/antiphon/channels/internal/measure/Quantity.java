package io.antiphon.channels.internal.measure;

import io.antiphon.feedback.Context;
import io.antiphon.loop.Indicator.Direction;

/** What is measured: an indicator by its name, what it is about, its unit (empty where none is known), and which way is good. */
public record Quantity(String name, Context context, String unit, Aggregation measure, Direction better) {

	/** What tells it from others. */
	public record Key(String name, Context context) {}

	public Quantity {
		name = name.strip();
		unit = unit.strip();
		if (name.isEmpty()) {
			throw new IllegalArgumentException("an indicator has a name");
		}
	}

	public Key key() {
		return new Key(name, context);
	}
}
