package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.among.Comparisons;
import io.antiphon.analytics.internal.findings.among.Need;
import io.antiphon.analytics.internal.findings.among.PersonalNeeds;
import io.antiphon.analytics.internal.findings.among.Said;
import io.antiphon.analytics.internal.findings.among.Worse;
import io.antiphon.analytics.internal.findings.cues.Causes;
import io.antiphon.analytics.internal.findings.cues.Causes.Likely;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers complain of, like and ask for, with what else is known of it: among whom more say it than among others, and the likely cause; and what these need. */
final class Needs implements Kind {

	/** So many groups are told beside a finding. */
	private static final int MOST_GROUPS = 3;

	private final PainPoints painPoints;
	private final Expectations expectations;
	private final Causes causes = new Causes();
	private final @Nullable Period listening;
	private final int shared;

	Needs(Voices voices, @Nullable Period listening, int shared) {
		this.painPoints = new PainPoints(voices);
		this.expectations = new Expectations(listening, shared);
		this.listening = listening;
		this.shared = shared;
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		if (labelled.within(listening)) {
			causes.see(feedback.text(), meaning, labelled);
			expectations.see(feedback, meaning, labelled);
		}
	}

	@Override
	public List<Finding> find(Labels labels) {
		var places = new Places(labels.heard(), labels.listening());
		var said = new ArrayList<>(painPoints.said(labels, places));
		said.addAll(expectations.said(labels, places));
		var worse = worse(labels, places, said);
		var findings = new ArrayList<Finding>();
		var needs = new ArrayList<Need>();
		for (var one : said) {
			var cause = one.is(Finding.PAIN_POINT) ? cause(one, labels) : Optional.<Likely>empty();
			var among = worse.getOrDefault(one.finding().id(), List.of());
			findings.add(noted(one, among, cause).finding());
			among.forEach(group -> needs.add(new Need(one, group, cause.map(Likely::cause))));
		}
		findings.addAll(PersonalNeeds.of(needs, labels.listening()));
		return List.copyOf(findings);
	}

	/** Among whom more say it, by the ids of the findings. */
	private Map<String, List<Worse>> worse(Labels labels, Places places, List<Said> said) {
		var comparisons = new Comparisons(labels.crowded(), shared);
		var byPlace = new HashMap<Scope, List<Said>>();
		said.stream()
				.filter(one -> !one.is(Finding.PRAISE))
				.forEach(one -> byPlace.computeIfAbsent(one.finding().scope(), fresh -> new ArrayList<>()).add(one));
		places.forEach((place, feedback) -> byPlace.getOrDefault(place, List.of())
				.forEach(one -> comparisons.compare(one.finding().id(), feedback, one.about())));
		return comparisons.worse();
	}

	private static Said noted(Said said, List<Worse> worse, Optional<Likely> cause) {
		var notes = new ArrayList<>(said.finding().notes());
		var asks = said.is(Finding.EXPECTATION);
		worse.stream()
				.limit(MOST_GROUPS)
				.forEach(one -> notes.addAll(one.notes(
						one.group().key(asks ? "asked-among" : "worse-among"), one.group().about(), asks ? "asking" : "complain")));
		cause.map(likely -> Phrase.saying("cause-" + likely.cause().word(), "", Worse.shareMeasure("cause-named", likely.share())))
				.ifPresent(notes::add);
		return said.noting(notes);
	}

	private Optional<Likely> cause(Said said, Labels labels) {
		return causes.of(said.finding().scope(), index -> labels.told(index).filter(topic -> same(topic, said.topic())).isPresent());
	}

	private static boolean same(Topic one, Topic other) {
		return one.id().equals(other.id());
	}
}
