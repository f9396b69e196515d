package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.among.Said;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Ratings;
import io.antiphon.base.Key;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import io.antiphon.statistics.windows.Severity;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Topics that cost the score, and topics that customers like, within each touchpoint's own feedback (so that one touchpoint's
 * gain is not another's loss). Severity = share of the scope's feedback that is negative about the topic × how much worse
 * that feedback rates than the rest of the scope; where fewer than {@value #LEAST} of either are rated it is the share alone.
 */
public final class PainPoints implements Kind {

	static final int LEAST = 5;

	private static final double LEVEL = 0.95;

	private final Voices voices;

	PainPoints(Voices voices) {
		this.voices = voices;
	}

	/** The id of the finding that customers find a topic good or bad in a scope. */
	public static String id(String kind, Scope scope, Topic topic) {
		return Key.of(kind, scope.service(), scope.touchpoint(), topic.id());
	}

	/** Pain points, worst first, then praises, most frequent first. */
	@Override
	public List<Finding> find(Labels labels) {
		return said(labels, new Places(labels.heard(), labels.listening())).stream().map(Said::finding).toList();
	}

	/** The same, each with all who say it. */
	List<Said> said(Labels labels, Places places) {
		var pains = new ArrayList<Found>();
		var praises = new ArrayList<Found>();
		places.forEach((place, feedback) -> {
			var complaining = byTopic(labels, place, feedback, Sentiment.NEGATIVE);
			var praising = byTopic(labels, place, feedback, Sentiment.POSITIVE);
			var sides = Sides.of(labels, feedback);
			sides.topics().forEach(topic -> {
				var praise = Optional.ofNullable(praising.get(topic));
				var pain = Optional.ofNullable(complaining.get(topic))
						.filter(about -> praise.isEmpty() || sides.painful(topic))
						.map(about -> found(place, feedback, labels.topic(about.getFirst()), about, Finding.PAIN_POINT))
						.filter(one -> one.finding().measure().value() > 0); // what rates no worse than the rest costs nothing
				if (pain.isPresent()) {
					pains.add(pain.get().noting(sides.note(topic, Sentiment.POSITIVE)));
				} else {
					praise.map(about -> found(place, feedback, labels.topic(about.getFirst()), about, Finding.PRAISE))
							.ifPresent(one -> praises.add(one.noting(sides.note(topic, Sentiment.NEGATIVE))));
				}
			});
		});
		return Stream.of(pains, praises).flatMap(found -> Found.sorted(found).stream()).toList();
	}

	/** Those whose words can be shown, by the id of their topic, where they are enough; what only names a touchpoint within this place is told there. */
	private static Map<String, List<Labelled>> byTopic(Labels labels, Scope place, List<Labelled> feedback, Sentiment sentiment) {
		var topics = feedback.stream()
				.filter(labelled -> labelled.sentiment() == sentiment && labelled.topic() >= 0)
				.filter(labelled -> labelled.evidence() != null && !labels.topic(labelled).decided().ignored())
				.collect(Collectors.groupingBy(labelled -> labels.topic(labelled).id()));
		topics.values().removeIf(about -> about.stream().filter(labelled -> Places.names(labelled, place)).count() < LEAST);
		return topics;
	}

	private Found found(Scope place, List<Labelled> feedback, Topic topic, List<Labelled> about, String kind) {
		var told = voices.told(about, topic);
		var measure = kind.equals(Finding.PAIN_POINT) ? severity(feedback, about) : share(feedback, about, "praise");
		var finding = new Finding(id(kind, place, topic), kind, told.title(), topic.terms(), place, measure, told.evidence());
		return new Found(
				new Said(finding.noting(otherwise(about, topic)), topic, about), (double) about.size() / feedback.size(),
				topic.decided().pinned());
	}

	/** How those say it who write another language than the title is in. */
	private List<Phrase> otherwise(List<Labelled> about, Topic topic) {
		var others = about.stream().filter(one -> !one.language().equals(topic.language())).collect(Collectors.groupingBy(
				Labelled::language, TreeMap::new, Collectors.toList()));
		return topic.language().isEmpty() ? List.of()
				: others.entrySet().stream()
						.flatMap(entry -> voices.clause(entry.getValue(), entry.getKey()).stream()
								.map(clause -> Phrase.saying("said-" + entry.getKey(), clause, null)))
						.toList();
	}

	private static Measure share(List<Labelled> feedback, List<Labelled> about, String name) {
		return measure(name, Proportions.wilson(about.size(), feedback.size(), LEVEL));
	}

	private static Measure severity(List<Labelled> feedback, List<Labelled> about) {
		var those = Collections.<Labelled>newSetFromMap(new IdentityHashMap<>()); // of many, and long to compare
		those.addAll(about);
		var worse = Ratings.of(about);
		var rest = Ratings.of(feedback.stream().filter(labelled -> !those.contains(labelled)).toList());
		return worse.n() < LEAST || rest.n() < LEAST
				? share(feedback, about, "negative-share")
				: measure("severity", Severity.of(about.size(), feedback.size(), rest.sample(), worse.sample(), LEVEL));
	}

	private static Measure measure(String name, Estimate estimate) {
		var interval = estimate.interval();
		return new Measure(
				name, Measure.SHARE, estimate.value(), interval.low(), interval.high(), estimate.n(), estimate.method());
	}

	/** A finding, the share of its scope that it is about, and whether people want it first. */
	private record Found(Said said, double share, boolean pinned) {

		Found noting(List<Phrase> known) {
			return new Found(said.noting(Stream.concat(finding().notes().stream(), known.stream()).toList()), share, pinned);
		}

		private Finding finding() {
			return said.finding();
		}

		/**
		 * Those that people want first, then the greatest measure. A share alone is no match for a severity, which is a share times a gap: it is taken times the
		 * mean gap of those that have one.
		 */
		static List<Said> sorted(List<Found> found) {
			var usual = found.stream()
					.filter(Found::severe)
					.mapToDouble(one -> one.finding().measure().value() / one.share)
					.average()
					.orElse(1);
			return found.stream()
					.sorted(Comparator.comparing((Found one) -> !one.pinned)
							.thenComparingDouble(one -> -one.weight(usual))
							.thenComparing(one -> one.finding().id()))
					.map(Found::said)
					.toList();
		}

		private boolean severe() {
			return finding().measure().name().key().equals("severity");
		}

		private double weight(double usual) {
			return severe() ? finding().measure().value() : share * usual;
		}
	}
}
