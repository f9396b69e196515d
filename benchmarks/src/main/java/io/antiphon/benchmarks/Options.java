package io.antiphon.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a benchmark as they were typed, each with one value. */
public record Options(Map<String, String> values) {

	public Options {
		values = Map.copyOf(values);
	}

	/** Reads {@code --name value …}; only {@code known} names are taken. */
	public static Options of(String[] arguments, String... known) {
		var values = new HashMap<String, String>();
		for (var index = 0; index < arguments.length; index += 2) {
			if (!List.of(known).contains(arguments[index]) || index + 1 == arguments.length) {
				throw new IllegalArgumentException("options, each with a value: " + String.join(" ", known));
			}
			values.put(arguments[index], arguments[index + 1]);
		}
		return new Options(values);
	}

	public String text(String name, String otherwise) {
		return values.getOrDefault(name, otherwise);
	}

	public int number(String name, int otherwise) {
		return Integer.parseInt(text(name, String.valueOf(otherwise)));
	}
}
