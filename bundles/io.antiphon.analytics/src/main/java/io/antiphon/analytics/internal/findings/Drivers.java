package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.effects.Effects;
import io.antiphon.analytics.internal.findings.effects.Effects.Effect;
import io.antiphon.analytics.internal.findings.effects.Trait;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.base.Key;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * With which topics and touchpoints the score goes up or down: an association, not a cause. Of the rated pieces about each at most
 * {@value #MOST_EVIDENCE} are its evidence, those that show the effect most first.
 */
final class Drivers implements Kind {

	private static final int MOST = 15;
	private static final int MOST_EVIDENCE = 2_000;
	/** The unit of differences between shares of a scale. */

	private final Voices voices;
	private final int shared;

	Drivers(Voices voices, int shared) {
		this.voices = voices;
		this.shared = shared;
	}

	/** The strongest first. */
	@Override
	public List<Finding> find(Labels labels) {
		var heard = labels.heard();
		var rated = heard.stream().filter(piece -> Double.isFinite(piece.rating())).toList();
		return Effects.of(labels, heard, shared).stream()
				.filter(effect -> !(effect.trait() instanceof Trait.About(var topic) && topic.decided().ignored()))
				.flatMap(effect -> finding(effect, rated, labels))
				.limit(MOST)
				.toList();
	}

	/** None where no words can be shown. */
	private Stream<Finding> finding(Effect effect, List<Labelled> rated, Labels labels) {
		var showing = showing(effect, rated, labels);
		if (showing.isEmpty()) {
			return Stream.empty();
		}
		var estimate = effect.estimate();
		var measure = new Measure(
				"score-effect", Numbers.MARKS, estimate.value(), estimate.interval().low(), estimate.interval().high(), estimate.n(),
				estimate.method());
		var notes = List.of(Phrase.naming("score-association", String.valueOf(rated.size())));
		return Stream.of(switch (effect.trait()) {
			case Trait.About(var topic) -> {
				var place = whole(rated).within(labels.listening());
				var told = told(topic, effect, rated, showing, labels);
				yield new Finding(
						PainPoints.id(Finding.DRIVER, place, topic), Finding.DRIVER, told.title(), topic.terms(), place, measure,
						told.evidence(), notes);
			}
			case Trait.At(var service, var touchpoint) -> new Finding(
					Key.of(Finding.DRIVER, service, touchpoint),
					Finding.DRIVER,
					touchpoint,
					List.of(),
					new Scope(service, touchpoint, "", labels.listening()),
					measure,
					showing.stream().flatMap(piece -> Stream.ofNullable(piece.evidence())).toList(),
					notes);
		});
	}

	/** The service that all are about, or everything. */
	private static Scope whole(List<Labelled> rated) {
		var services = rated.stream().map(piece -> piece.context().service()).distinct().limit(2).toList();
		return services.size() == 1 ? Scope.ALL.withService(services.getFirst()) : Scope.ALL;
	}

	/** The pieces with words about it, those first that rate as it does. */
	private static List<Labelled> showing(Effect effect, List<Labelled> rated, Labels labels) {
		var sign = Math.signum(effect.estimate().value());
		return rated.stream()
				.filter(piece -> effect.trait().of(piece, labels))
				.flatMap(piece -> saying(piece, effect.trait(), labels))
				.sorted(Comparator.comparingDouble((Labelled piece) -> -sign * piece.rating()).thenComparing(Labelled.BY_CONTENT))
				.limit(MOST_EVIDENCE)
				.toList();
	}

	/** With the words that are about it; of a topic beside the main one those of the aspect. */
	private static Stream<Labelled> saying(Labelled piece, Trait trait, Labels labels) {
		if (piece.evidence() != null && (!(trait instanceof Trait.About(var topic)) || main(piece, topic, labels))) {
			return Stream.of(piece);
		}
		return piece.aspects().stream()
				.filter(aspect -> trait.equals(new Trait.About(labels.topics().get(aspect.topic()))))
				.limit(1)
				.map(aspect -> piece.about(aspect.topic(), new Evidence(piece.feedback(), aspect.start(), aspect.end())));
	}

	private static boolean main(Labelled piece, Topic topic, Labels labels) {
		return piece.topic() >= 0 && labels.topic(piece).id().equals(topic.id());
	}

	/** Called by the words of those whose main topic it is and who sound as it rates. */
	private Voices.Told told(Topic topic, Effect effect, List<Labelled> rated, List<Labelled> showing, Labels labels) {
		var tone = effect.estimate().value() < 0 ? Sentiment.NEGATIVE : Sentiment.POSITIVE;
		var first = rated.stream()
				.filter(piece -> piece.evidence() != null && piece.sentiment() == tone && main(piece, topic, labels))
				.toList();
		var told = first.isEmpty() ? new Voices.Told(topic.name(), List.of()) : voices.told(first, topic);
		var evidence = Stream.concat(
				told.evidence().stream(), showing.stream().flatMap(piece -> Stream.ofNullable(piece.evidence())));
		return new Voices.Told(told.title(), evidence.distinct().limit(MOST_EVIDENCE).toList());
	}
}
