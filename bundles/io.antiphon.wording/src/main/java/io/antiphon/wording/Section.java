package io.antiphon.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One section of the report: what is drawn, and what it puts into loop.json. {@code data} holds strings, numbers, booleans,
 * lists and maps only; objects under the same key of several sections are merged.
 */
public record Section(String id, String title, List<Block> blocks, Map<String, ?> data) {

	public Section {
		blocks = List.copyOf(blocks);
		data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
	}
}
