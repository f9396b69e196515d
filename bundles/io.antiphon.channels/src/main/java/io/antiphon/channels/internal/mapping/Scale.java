package io.antiphon.channels.internal.mapping;

import io.antiphon.feedback.RatingScale;
import io.antiphon.tables.numbers.PlainNumbers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The declared scale of a rating column, and the numbers its words stand for where it holds words. */
public record Scale(RatingScale scale, Map<String, Double> labels) {

	public Scale {
		labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
		for (double value : labels.values()) {
			if (!scale.contains(value)) {
				throw new IllegalArgumentException("a label stands for a value of its scale: " + value);
			}
		}
	}

	/** The value written as {@code raw}: a declared word, or a number of the scale; empty where it is neither. */
	public OptionalDouble value(String raw) {
		var text = raw.strip();
		for (var label : labels.entrySet()) {
			if (label.getKey().equalsIgnoreCase(text)) {
				return OptionalDouble.of(label.getValue());
			}
		}
		var number = PlainNumbers.of(text);
		return number.isPresent() && scale.contains(number.getAsDouble()) ? number : OptionalDouble.empty();
	}
}
