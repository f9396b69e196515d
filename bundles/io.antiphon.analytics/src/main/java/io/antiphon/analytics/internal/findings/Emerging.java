package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Bursts.Burst;
import io.antiphon.analytics.internal.findings.Changes.Change;
import io.antiphon.analytics.internal.findings.periods.Frequency;
import io.antiphon.analytics.internal.findings.periods.Volumes;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What more of the feedback of the newest period says than of the periods before: topics at their places, and words, since what is new is at first but a new wording within an old topic.
 * The chance of any false alarm, over all topics, places and words, and of any {@link Lost} topic, is at most 5 %.
 */
final class Emerging implements Kind {

	/** For topics; words have {@link Bursts#ERROR}. */
	private static final double ERROR = 0.015;
	/** What rises less is no news. */
	private static final double LEAST_TIMES = 1.1;
	/** Where more than half of a topic's new pieces are of a burst, the burst tells it. */
	private static final double TOLD = 0.5;

	private final Voices voices;
	private final @Nullable Period listening;
	private final Bursts bursts;
	private final Clauses clauses = new Clauses();
	private @Nullable List<Change> rising;

	Emerging(Voices voices, @Nullable Period listening, int shared) {
		this.voices = voices;
		this.listening = listening;
		this.bursts = new Bursts(Math.max(shared, PainPoints.LEAST));
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		if (labelled.within(listening)) {
			bursts.see(feedback);
		}
	}

	@Override
	public boolean asks(Labels labels) {
		rising(labels).forEach(change -> clauses.want(change.newest()));
		return bursts.asks(labels) | clauses.wanting();
	}

	@Override
	public void hear(Feedback feedback) {
		bursts.hear(feedback);
		clauses.hear(feedback);
	}

	/** What rose most first. */
	@Override
	public List<Finding> find(Labels labels) {
		var bursting = bursts.found(labels);
		var told = bursting.stream().flatMap(burst -> burst.pieces().stream()).map(Labelled::feedback).collect(Collectors.toSet());
		var found = new ArrayList<Risen>();
		bursting.forEach(burst -> found.add(risen(burst)));
		rising(labels).stream().filter(change -> !told(change, told)).forEach(change -> found.add(risen(change)));
		return found.stream()
				.sorted(Comparator.comparingDouble((Risen one) -> -one.by).thenComparing(one -> one.finding.id()))
				.map(Risen::finding)
				.toList();
	}

	private record Risen(Finding finding, double by) {}

	private List<Change> rising(Labels labels) {
		var known = rising;
		if (known != null) {
			return known;
		}
		var fresh = Volumes.of(labels.heard())
				.map(volumes -> new Changes(labels, volumes))
				.map(changes -> changes.beyond(ERROR, Frequency::rise).stream()
						.filter(change -> rises(change, ERROR / Math.max(1, changes.size())))
						.toList())
				.orElse(List.of());
		rising = fresh;
		return fresh;
	}

	private static boolean rises(Change change, double level) {
		var newest = change.newest();
		var frequency = change.frequency();
		return shown(newest).size() >= PainPoints.LEAST
				&& newest.stream().filter(piece -> Places.names(piece, change.place())).count() >= PainPoints.LEAST
				&& frequency.share().value() >= LEAST_TIMES * frequency.former().value()
				&& change.common(newest).rise() <= level;
	}

	private static List<Labelled> shown(List<Labelled> pieces) {
		return pieces.stream().filter(piece -> piece.evidence() != null).toList();
	}

	private static boolean told(Change change, Set<Long> told) {
		var newest = change.newest();
		return newest.stream().filter(piece -> told.contains(piece.feedback())).count() > TOLD * newest.size();
	}

	private Risen risen(Change change) {
		var topic = change.topic();
		var newest = shown(change.newest());
		var told = voices.told(clauses.of(newest), newest, topic.language(), topic.terms(), topic.name());
		var id = PainPoints.id(Finding.EMERGING, change.place(), topic);
		return risen(id, told, topic.terms(), change.place(), change.frequency(), change.volumes(), newest);
	}

	private Risen risen(Burst burst) {
		var pieces = burst.pieces();
		var told = voices.told(burst.voices(), pieces, burst.language(), burst.terms(), String.join(" · ", burst.terms()));
		var place = burst.place().within(listening);
		var id = Key.of(Finding.EMERGING, place.service(), place.touchpoint(), "said", burst.terms().getFirst());
		return risen(id, told, burst.terms(), place, burst.frequency(), burst.volumes(), pieces);
	}

	private static Risen risen(String id, Voices.Told told, List<String> terms, Scope place, Frequency frequency, Volumes volumes,
			List<Labelled> pieces) {
		var share = Changes.measure("newest-share", frequency.share(), "rise.exact");
		var before = Changes.measure("former-share", frequency.former(), "wilson");
		var finding = new Finding(
				id, Finding.EMERGING, told.title(), terms, place, share, told.evidence(),
				List.of(Changes.days("rising-before", volumes, before), Changes.tone(pieces)));
		return new Risen(finding, share.value() - before.value());
	}
}
