package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Key;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.FalseDiscovery;
import io.antiphon.statistics.Means;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Touchpoints that customers are less content with than with the other touchpoints of the same service together: by their ratings, where enough of either are rated, else by the share
 * that sounds negative. Of those told at most one in twenty is so by chance (Benjamini and Hochberg, over all touchpoints).
 */
final class JourneyBreaks implements Kind {

	private static final double RATE = 0.05;
	private static final double LEVEL = 0.95;
	/** What is worse by less than a twentieth of the scale is no break. */
	private static final double LEAST_GAP = 0.05;
	/** Of a service of more touchpoints those are compared that are spoken of most. */
	private static final int MOST = 100;

	private final Voices voices;
	private final Journeys journeys = new Journeys();

	JourneyBreaks(Voices voices) {
		this.voices = voices;
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		journeys.see(feedback);
	}

	/** The widest gap first. */
	@Override
	public List<Finding> find(Labels labels) {
		var named = labels.heard().stream().filter(piece -> !piece.context().touchpoint().isEmpty());
		var services = named.collect(Collectors.groupingBy(piece -> piece.context().service(), TreeMap::new, Collectors.toList()));
		var gaps = new ArrayList<Gap>();
		services.forEach((service, pieces) -> gaps.addAll(gaps(service, pieces)));
		var significant = FalseDiscovery.significant(gaps.stream().mapToDouble(Gap::chance).toArray(), RATE);
		var findings = new ArrayList<Finding>();
		for (var index : significant) {
			var gap = gaps.get(index);
			if (gap.difference().value() >= LEAST_GAP && gap.negative().size() >= PainPoints.LEAST) {
				findings.add(finding(gap, labels));
			}
		}
		findings.sort(Comparator.comparingDouble((Finding one) -> -one.measure().value()).thenComparing(Finding::id));
		return List.copyOf(findings);
	}

	/** How much worse a touchpoint is than the others: their value minus its own for ratings, its own minus theirs for complaints. */
	private record Gap(Scope place, List<Labelled> here, boolean rated, Estimate difference, double chance, Measure own, Measure others) {

		/** What sounds negative there, with words that can be shown. */
		List<Labelled> negative() {
			return here.stream().filter(piece -> piece.sentiment() == Sentiment.NEGATIVE && piece.evidence() != null).toList();
		}
	}

	private static List<Gap> gaps(String service, List<Labelled> pieces) {
		Map<String, List<Labelled>> touchpoints =
				pieces.stream().collect(Collectors.groupingBy(piece -> piece.context().touchpoint(), TreeMap::new, Collectors.toList()));
		var rated = pieces.stream()
				.filter(piece -> Double.isFinite(piece.rating()))
				.sorted(Comparator.comparingDouble(Labelled::rating)) // sums depend on the order of their terms
				.toList();
		return touchpoints.entrySet().stream()
				.filter(entry -> entry.getValue().size() >= PainPoints.LEAST && pieces.size() - entry.getValue().size() >= PainPoints.LEAST)
				.sorted(Comparator.comparingInt((Map.Entry<String, List<Labelled>> entry) -> -entry.getValue().size())
						.thenComparing(Map.Entry.comparingByKey()))
				.limit(MOST)
				.flatMap(entry -> gap(new Scope(service, entry.getKey(), "", null), entry.getValue(), pieces, rated).stream())
				.toList();
	}

	private static Optional<Gap> gap(Scope place, List<Labelled> here, List<Labelled> all, List<Labelled> rated) {
		var own = ratings(rated, piece -> piece.context().touchpoint().equals(place.touchpoint()));
		var theirs = ratings(rated, piece -> !piece.context().touchpoint().equals(place.touchpoint()));
		if (own.length < PainPoints.LEAST || theirs.length < PainPoints.LEAST) {
			return complaints(place, here, negative(all) - negative(here), all.size() - here.size());
		}
		if (!Means.estimable(own) || !Means.estimable(theirs)) {
			return Optional.empty(); // ratings that are all alike do not show how far they spread
		}
		var welch = Means.welch(theirs, own, LEVEL);
		return Optional.of(new Gap(
				place, here, true, welch.difference(), welch.pValue(), mean("rating-here", own), mean("rating-elsewhere", theirs)));
	}

	private static double[] ratings(List<Labelled> rated, Predicate<Labelled> which) {
		return rated.stream().filter(which).mapToDouble(Labelled::rating).toArray();
	}

	private static Measure mean(String name, double[] ratings) {
		return measure(name, Measure.SHARE, Means.interval(ratings, LEVEL));
	}

	/** The same by how many sound negative; {@code theirs} of the {@code others} do. */
	private static Optional<Gap> complaints(Scope place, List<Labelled> here, long theirs, long others) {
		var own = negative(here);
		if (own + theirs == 0 || own + theirs == here.size() + others) {
			return Optional.empty();
		}
		return Optional.of(new Gap(
				place,
				here,
				false,
				Proportions.difference(own, here.size(), theirs, others, LEVEL),
				Proportions.chiSquaredCorrected(own, here.size(), theirs, others).pValue(),
				measure("negative-here", Measure.SHARE, Proportions.wilson(own, here.size(), LEVEL)),
				measure("negative-elsewhere", Measure.SHARE, Proportions.wilson(theirs, others, LEVEL))));
	}

	private static long negative(List<Labelled> pieces) {
		return pieces.stream().filter(piece -> piece.sentiment() == Sentiment.NEGATIVE).count();
	}

	private static Measure measure(String name, String unit, Estimate estimate) {
		var interval = estimate.interval();
		return new Measure(name, unit, estimate.value(), interval.low(), interval.high(), estimate.n(), estimate.method());
	}

	/** Called by what is complained of most there. */
	private Finding finding(Gap gap, Labels labels) {
		var negative = gap.negative();
		var place = gap.place();
		var measure = gap.rated()
				? measure("rating-gap", Numbers.MARKS, gap.difference())
				: measure("negative-gap", Numbers.POINTS, gap.difference());
		var topic = mostly(negative, labels);
		var told = topic.map(known -> voices.told(negative, known))
				.orElseGet(() -> voices.told(List.of(), negative, "", List.of(), place.touchpoint()));
		var notes = Stream.concat(
				Stream.of(Phrase.saying("break-here", "", gap.own()), Phrase.saying("break-elsewhere", "", gap.others())),
				journeys.around(place.service(), place.touchpoint()).stream());
		return new Finding(
				Key.of(Finding.JOURNEY_BREAK, place.service(), place.touchpoint()),
				Finding.JOURNEY_BREAK,
				told.title(),
				topic.map(Topic::terms).orElse(List.of()),
				place.within(labels.listening()),
				measure,
				told.evidence(),
				notes.toList());
	}

	private static Optional<Topic> mostly(List<Labelled> negative, Labels labels) {
		var topics = negative.stream()
				.filter(piece -> piece.topic() >= 0)
				.map(labels::topic)
				.collect(Collectors.groupingBy(Topic::id, TreeMap::new, Collectors.toList()));
		return topics.values().stream()
				.max(Comparator.<List<Topic>>comparingInt(List::size).thenComparing(lot -> lot.getFirst().id(), Comparator.reverseOrder()))
				.map(List::getFirst);
	}
}
