package io.antiphon.privacy;

import java.util.Map;

/** A masked text, and how many things of each kind were masked in it; a kind that was not there has no entry. */
public record Redacted(String text, Map<Kind, Integer> counts) {

	public Redacted {
		counts = Map.copyOf(counts);
	}

	/** Names the counts and none of the words. */
	@Override
	public String toString() {
		return "text of " + text.length() + " characters, masked " + counts;
	}
}
