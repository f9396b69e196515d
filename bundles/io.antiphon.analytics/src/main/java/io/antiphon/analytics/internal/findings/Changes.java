package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.periods.Frequency;
import io.antiphon.analytics.internal.findings.periods.Volumes;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.FamilyWise;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Each topic at each place with its frequency over the periods, and which of them changed in the newest beyond chance. */
final class Changes {

	/** So many earlier periods it takes to know what is usual. */
	static final int LEAST_PERIODS = 3;

	private static final double LEVEL = 0.95;

	private final List<Change> all = new ArrayList<>();

	/** A topic at a place: what says it there, and its frequency. */
	record Change(Scope place, Topic topic, List<Labelled> about, Frequency frequency, Volumes volumes) {

		/** What says it in the newest period. */
		List<Labelled> newest() {
			return about.stream().filter(volumes::isNew).toList();
		}

		/** The frequency among what comes from where nearly all of {@code these} come from. */
		Frequency common(Collection<Labelled> these) {
			var common = volumes.common(these);
			return volumes.frequency(about, source -> within(place, source) && common.test(source));
		}
	}

	Changes(Labels labels, Volumes volumes) {
		var places = new Places(labels.heard(), labels.listening());
		places.forEach((place, feedback) -> {
			var heard = volumes.heard(source -> within(place, source));
			var byTopic = feedback.stream()
					.filter(piece -> piece.topic() >= 0 && piece.day() != null)
					.collect(Collectors.groupingBy(piece -> labels.topic(piece).id(), TreeMap::new, Collectors.toList()));
			byTopic.values().stream()
					.filter(about -> about.size() >= PainPoints.LEAST)
					.map(about -> new Change(place, labels.topic(about.getFirst()), about, volumes.frequency(about, heard), volumes))
					.filter(change -> change.frequency().periods() >= LEAST_PERIODS)
					.forEach(all::add);
		});
	}

	/** Whether a source is at a place. */
	static boolean within(Scope place, Volumes.Source source) {
		return place.within(null).contains(source.context(), null);
	}

	/** Those whose chance is so small that among all there is any such by chance alone at most at this level (Holm). */
	List<Change> beyond(double level, ToDoubleFunction<Frequency> chance) {
		var adjusted = FamilyWise.holm(all.stream().mapToDouble(change -> chance.applyAsDouble(change.frequency())).toArray());
		var beyond = new ArrayList<Change>();
		for (var index = 0; index < adjusted.length; index++) {
			if (adjusted[index] <= level) {
				beyond.add(all.get(index));
			}
		}
		return beyond;
	}

	/** How many are looked at. */
	int size() {
		return all.size();
	}

	/** A share as a measure of that name. */
	static Measure measure(String name, Estimate share, String method) {
		var interval = share.interval();
		return new Measure(name, Measure.SHARE, share.value(), interval.low(), interval.high(), share.n(), method);
	}

	/** How many of some pieces sound negative. */
	static Phrase tone(List<Labelled> pieces) {
		var negative = pieces.stream().filter(piece -> piece.sentiment() == Sentiment.NEGATIVE).count();
		return Phrase.saying("sounding", "", measure("negative-share", Proportions.wilson(negative, pieces.size(), LEVEL), "wilson"));
	}

	/** The newest period by its first and last day, with the share there or before. */
	static Phrase days(String key, Volumes volumes, Measure share) {
		var newest = volumes.periods().newest();
		var last = newest.to().minusDays(1);
		return Phrase.saying(key, newest.from().equals(last) ? last.toString() : newest.from() + " – " + last, share);
	}
}
