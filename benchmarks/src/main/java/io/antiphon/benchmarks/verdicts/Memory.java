package io.antiphon.benchmarks.verdicts;

import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Keeps the vectors of all texts it was asked for. A vector depends a little on the texts it was encoded with (int8): from here it is
 * that of the first time. For one thread.
 */
final class Memory implements TextEncoding {

	private final TextEncoding encoding;
	private final Map<String, float[]> vectors = new HashMap<>();

	Memory(TextEncoding encoding) {
		this.encoding = encoding;
	}

	@Override
	public float[][] encode(List<String> texts, Watch watch) {
		var unknown = List.copyOf(new LinkedHashSet<>(
				texts.stream().filter(text -> !vectors.containsKey(text)).toList()));
		if (!unknown.isEmpty()) {
			var encoded = encoding.encode(unknown, watch);
			for (var index = 0; index < encoded.length; index++) {
				vectors.put(unknown.get(index), encoded[index]);
			}
		}
		return texts.stream().map(vectors::get).toArray(float[][]::new);
	}
}
