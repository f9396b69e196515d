package io.antiphon.channels.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of the question that a column answers, and nothing that was guessed: its text (empty), the scale of a rating (null: it says
 * none; the range of the answers is no scale), the numbers that answers in words stand for, and the codes for no answer, such as -99.
 */
public record Question(String text, @Nullable Scale scale, Map<String, Double> labels, List<String> missing) {

	/** Nothing. */
	public static final Question NONE = new Question("", null, Map.of(), List.of());

	public Question {
		labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
		missing = List.copyOf(missing);
		for (var label : labels.entrySet()) {
			if (label.getKey().isBlank() || scale == null || !scale.contains(label.getValue())) {
				throw new IllegalArgumentException("an answer in words stands for a value of its scale");
			}
		}
		if (missing.stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("no answer is no code");
		}
	}

	/** Its text. */
	public static Question of(String text) {
		return new Question(text, null, Map.of(), List.of());
	}

	/** The same, answered on a scale. */
	public Question on(Scale answers) {
		return new Question(text, answers, labels, missing);
	}

	/** The same with codes for no answer. */
	public Question missing(String... codes) {
		return new Question(text, scale, labels, List.of(codes));
	}
}
