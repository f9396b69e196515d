package io.antiphon.feedback;

import java.util.Map;

/** Feedback that shares an attribute (region, plan, product line): a declared attribute and the value it has. */
public record Segment(String attribute, String value) {

	public Segment {
		if (attribute.isBlank() || value.isBlank()) {
			throw new IllegalArgumentException("a segment has an attribute and a value");
		}
	}

	/** Whether feedback with these attributes belongs to it. */
	public boolean contains(Map<String, String> attributes) {
		return value.equals(attributes.get(attribute));
	}

	/** {@code region=north}. */
	@Override
	public String toString() {
		return attribute + "=" + value;
	}
}
