package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.CodeFrames;
import io.antiphon.text.reading.Sentiment;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people decided about topics, by their ids, and say of pieces of feedback, by theirs, and the codes that they use in place of topics. */
record ByHand(Map<String, Decided> topics, Map<Long, Sentiment> sounds, Optional<CodeFrames.Version> frame) {

	/** The same text for the same. */
	@Override
	public String toString() {
		return new TreeMap<>(topics) + " " + new TreeMap<>(sounds) + " " + frame.map(CodeFrames.Version::number).orElse(0);
	}
}
