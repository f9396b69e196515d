package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Changes.Change;
import io.antiphon.analytics.internal.findings.periods.Frequency;
import io.antiphon.analytics.internal.findings.periods.Volumes;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Topics gone quiet: told at a place in nearly every period before, and in the newest by less than half of that, beyond chance. Where too little is heard in
 * the newest period to have shown it, nothing is lost.
 */
final class Lost implements Kind {

	/** Over all topics and places; see {@link Emerging} for the rest of the five per cent. */
	static final double ERROR = 0.005;

	private static final double STEADY = 0.75;
	private static final double QUIET = 0.5;
	/** So many of the newest that told it are what it rests on. */
	private static final int MOST_EVIDENCE = 50;

	private final Voices voices;
	private final Clauses clauses = new Clauses();
	private @Nullable List<Change> lost;

	Lost(Voices voices) {
		this.voices = voices;
	}

	@Override
	public boolean asks(Labels labels) {
		lost(labels).forEach(change -> clauses.want(latest(change)));
		return clauses.wanting();
	}

	@Override
	public void hear(Feedback feedback) {
		clauses.hear(feedback);
	}

	/** What was told most first. */
	@Override
	public List<Finding> find(Labels labels) {
		return lost(labels).stream()
				.filter(change -> latest(change).size() >= PainPoints.LEAST)
				.map(this::finding)
				.sorted(Comparator.comparingDouble((Finding one) -> -one.measure().value()).thenComparing(Finding::id))
				.toList();
	}

	private List<Change> lost(Labels labels) {
		var known = lost;
		if (known != null) {
			return known;
		}
		var fresh = Volumes.of(labels.heard())
				.map(volumes -> new Changes(labels, volumes).beyond(ERROR, Frequency::fall).stream().filter(Lost::quiet).toList())
				.orElse(List.of());
		lost = fresh;
		return fresh;
	}

	private static boolean quiet(Change change) {
		var frequency = change.frequency();
		return frequency.steadiness() >= STEADY
				&& frequency.share().value() <= QUIET * frequency.former().value()
				// the same among what comes from where it was told last, so that it is not the silence of a language or a channel
				&& change.common(latest(change)).fall() <= ERROR
				&& change.about().stream().filter(piece -> Places.names(piece, change.place())).count() >= PainPoints.LEAST;
	}

	/** The newest that told it before. */
	private static List<Labelled> latest(Change change) {
		return change.about().stream()
				.filter(piece -> piece.evidence() != null && !change.volumes().isNew(piece))
				.sorted(Comparator.comparing(Lost::day).reversed().thenComparing(Labelled.BY_CONTENT))
				.limit(MOST_EVIDENCE)
				.toList();
	}

	private static LocalDate day(Labelled piece) {
		var day = piece.day();
		return day == null ? LocalDate.MIN : day;
	}

	private Finding finding(Change change) {
		var latest = latest(change);
		var topic = change.topic();
		var place = change.place();
		var told = voices.told(clauses.of(latest), latest, topic.language(), topic.terms(), topic.name());
		var former = Changes.measure("former-share", change.frequency().former(), "fall.exact");
		Measure now = Changes.measure("newest-share", change.frequency().share(), "wilson");
		return new Finding(
				PainPoints.id(Finding.LOST, place, topic),
				Finding.LOST, told.title(), topic.terms(), place, former, told.evidence(),
				List.of(Changes.days("quiet-now", change.volumes(), now), Changes.tone(latest)));
	}
}
