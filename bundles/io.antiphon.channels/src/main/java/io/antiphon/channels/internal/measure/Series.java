package io.antiphon.channels.internal.measure;

import io.antiphon.base.Period;
import java.util.Comparator;
import java.util.List;

/** All values of a quantity in the order of time; their periods do not overlap, and there is at least one. */
public record Series(Quantity quantity, List<Value> values) {

	public Series {
		values = values.stream()
				.sorted(Comparator.comparing((Value value) -> value.period().from()))
				.toList();
		if (values.isEmpty()) {
			throw new IllegalArgumentException("a series has a value: " + quantity.name());
		}
	}

	/** The days it spans. */
	Period span() {
		return new Period(values.getFirst().period().from(), values.getLast().period().to());
	}
}
