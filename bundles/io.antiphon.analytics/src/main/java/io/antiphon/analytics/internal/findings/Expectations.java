package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.among.Said;
import io.antiphon.analytics.internal.findings.cues.Asking;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What customers ask for: of each piece the first clause that has a cue of asking, by its topic and place. Measured by the share of all pieces at the place; not
 * told where fewer than {@value #LEAST} ask. Of a piece that asks for nothing, nothing is kept.
 */
final class Expectations implements Kind {

	static final int LEAST = 5;
	private static final double LEVEL = 0.95;
	/** In letters, of which a Han character is worth four. */
	private static final int SAYS = 24;

	private final @Nullable Period listening;
	private final Asking asking = new Asking();
	private final Voices voices;
	private final List<Labelled> asks = new ArrayList<>();

	Expectations(@Nullable Period listening, int shared) {
		this.listening = listening;
		this.voices = new Voices(shared);
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		if (!labelled.within(listening)) {
			return;
		}
		for (var part : meaning.parts()) {
			var topic = part.topic() >= 0 ? part.topic() : meaning.topic();
			var clause = topic < 0 ? "" : part.in(feedback.text());
			if (topic >= 0 && asking.in(clause, labelled.language())) {
				var asks = labelled.about(topic, new Evidence(labelled.feedback(), part.start(), part.end()));
				this.asks.add(asks);
				voices.hear(clause, asks);
				return;
			}
		}
	}

	/** What most ask for first. */
	@Override
	public List<Finding> find(Labels labels) {
		return said(labels, new Places(labels.heard(), labels.listening())).stream().map(Said::finding).toList();
	}

	/** The same, each with all who ask for it; their words are those they ask with. */
	List<Said> said(Labels labels, Places places) {
		var found = new ArrayList<Said>();
		places.forEach((place, feedback) -> {
			var everywhere = place.within(null);
			asks.stream()
					.filter(one -> everywhere.contains(one.context(), null)
							&& labels.told(one.topic()).filter(topic -> !topic.decided().ignored()).isPresent())
					.collect(Collectors.groupingBy(one -> labels.told(one.topic()).orElseThrow().id(), TreeMap::new, Collectors.toList()))
					.values()
					.stream()
					.filter(about -> about.stream().filter(one -> Places.names(one, place)).count() >= LEAST)
					.forEach(about -> found.add(said(labels, place, about, feedback.size())));
		});
		found.sort(Comparator.comparingDouble((Said one) -> -one.finding().measure().value()).thenComparing(one -> one.finding().id()));
		return found;
	}

	private Said said(Labels labels, Scope place, List<Labelled> about, int all) {
		var topic = labels.told(about.getFirst().topic()).orElseThrow();
		var told = voices.told(about, topic);
		var share = Proportions.wilson(about.size(), all, LEVEL);
		var interval = share.interval();
		var measure = new Measure("asking", Measure.SHARE, share.value(), interval.low(), interval.high(), share.n(), share.method());
		var id = PainPoints.id(Finding.EXPECTATION, place, topic);
		var unnamed = told.title().equals(topic.name()) && topic.decided().name().isEmpty();
		var title = unnamed ? voices.clause(about, topic.language()).filter(Expectations::says).orElse(told.title()) : told.title();
		return new Said(new Finding(id, Finding.EXPECTATION, title, topic.terms(), place, measure, told.evidence()), topic, about);
	}

	/** Whether a clause without any term of its topic tells what is asked for, as "please fix" does not. */
	private static boolean says(String clause) {
		return Clause.weight(clause) >= SAYS;
	}
}
