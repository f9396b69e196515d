package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All kinds of ours, in the order in which they are told. */
public final class Kinds implements Kind {

	private final @Nullable Period listening;
	private final Voices voices;
	private final List<Kind> kinds;
	private List<Kind> asking = List.of();

	/** {@code listening}: the days on which is looked for something, {@code null} for all; {@code shared}: words that fewer use name nothing. */
	public Kinds(@Nullable Period listening, int shared) {
		this.listening = listening;
		this.voices = new Voices(shared);
		this.kinds = List.of(
				new Needs(voices, listening, shared), new Drivers(voices, shared), new Emerging(voices, listening, shared),
				new Lost(voices),
				new JourneyBreaks(voices), new Campaigns(voices, listening));
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		if (labelled.within(listening)) {
			voices.hear(feedback, meaning, labelled);
		}
		kinds.forEach(kind -> kind.see(feedback, meaning, labelled));
	}

	@Override
	public boolean asks(Labels labels) {
		asking = kinds.stream().filter(kind -> kind.asks(labels)).toList();
		return !asking.isEmpty();
	}

	@Override
	public void hear(Feedback feedback) {
		asking.forEach(kind -> kind.hear(feedback));
	}

	@Override
	public List<Finding> find(Labels labels) {
		return kinds.stream().flatMap(kind -> kind.find(labels).stream()).toList();
	}
}
