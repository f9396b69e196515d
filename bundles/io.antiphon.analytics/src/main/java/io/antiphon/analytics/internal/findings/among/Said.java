package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.Collections;
import java.util.List;

/** A finding about a topic at a place, and all there who say it. */
public record Said(Finding finding, Topic topic, List<Labelled> about) {

	public Said {
		about = Collections.unmodifiableList(about); // they may be many
	}

	/** The same with what else is known of it. */
	public Said noting(List<Phrase> known) {
		return new Said(finding.noting(known), topic, about);
	}

	/** Whether it is of this kind. */
	public boolean is(String kind) {
		return finding.kind().equals(kind);
	}
}
