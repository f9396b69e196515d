package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
import io.antiphon.channels.internal.sample.Sample;
import java.util.ArrayList;
import java.util.List;

/** Reads ratings instead of words: 1 and 2 are negative, 4 and 5 positive, and the topic is the touchpoint. */
final class RatingReader implements Reader {

	@Override
	public Reading read(List<Sample.Row> rows) {
		var touchpoints = rows.stream().map(Sample.Row::touchpoint).distinct().sorted().toList();
		var labels = new ArrayList<Label>();
		for (var row : rows) {
			labels.add(new Label(sentiment(row.rating()), touchpoints.indexOf(row.touchpoint())));
		}
		return new Reading(touchpoints.stream().map(name -> new Topic(name, "en", List.of(name))).toList(), labels);
	}

	private static Sentiment sentiment(int rating) {
		if (rating == 3) {
			return Sentiment.NEUTRAL;
		}
		return rating < 3 ? Sentiment.NEGATIVE : Sentiment.POSITIVE;
	}
}
