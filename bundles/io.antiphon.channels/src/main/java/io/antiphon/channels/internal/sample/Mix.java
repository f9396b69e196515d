package io.antiphon.channels.internal.sample;

import java.util.List;
import java.util.function.ToIntFunction;

/** Values to draw from, each as often as its whole-numbered weight says; whole numbers keep every JVM at the same draw. */
record Mix<T>(List<Part<T>> parts) {

	/** One value and its weight, 0 or more. */
	record Part<T>(T value, int weight) {

		Part {
			if (weight < 0) {
				throw new IllegalArgumentException("a weight below 0: " + weight);
			}
		}
	}

	Mix {
		parts = List.copyOf(parts);
		if (parts.stream().mapToInt(Part::weight).sum() == 0) {
			throw new IllegalArgumentException("nothing to draw from");
		}
	}

	static <T> Mix<T> of(List<T> values, ToIntFunction<T> weight) {
		return new Mix<>(values.stream().map(value -> new Part<>(value, weight.applyAsInt(value))).toList());
	}

	int total() {
		return parts.stream().mapToInt(Part::weight).sum();
	}

	T draw(Dice dice) {
		var left = dice.below(total());
		for (var part : parts) {
			left -= part.weight();
			if (left < 0) {
				return part.value();
			}
		}
		throw new IllegalStateException("drew beyond the total weight");
	}
}
