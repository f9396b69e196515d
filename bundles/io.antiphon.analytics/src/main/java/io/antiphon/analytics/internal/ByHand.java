package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.CodeFrames;
import io.antiphon.analytics.internal.review.Said;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people decided about topics, by their ids, what they say of pieces of feedback and split, and the codes that they use in place of topics. */
record ByHand(Map<String, Decided> topics, Said said, Optional<CodeFrames.Version> frame) {

	/** The same text for the same. */
	@Override
	public String toString() {
		return new TreeMap<>(topics) + " " + said + " " + frame.map(CodeFrames.Version::number).orElse(0);
	}
}
