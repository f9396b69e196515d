package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.base.language.Language;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.text.reading.Sentiment;
import java.util.List;

/** Reads ratings instead of words: 1 and 2 are negative, 4 and 5 positive, and the topic is the touchpoint. */
final class RatingReader implements Reader {

	@Override
	public Understanding of(Sample sample) {
		var touchpoints =
				sample.rows().stream().map(Sample.Row::touchpoint).distinct().sorted().toList();
		var topics = touchpoints.stream()
				.map(name -> new Topic(name, "en", List.of(name)))
				.toList();
		// what nobody can read is not handed over
		var meanings = sample.rows().stream()
				.filter(row -> Language.of(row.comment()).read())
				.map(row -> meaning(sentiment(row.rating()), touchpoints.indexOf(row.touchpoint())))
				.toList();
		return (batches, count, progress) -> {
			var rest = meanings.iterator(); // texts come in the order of the rows
			return new Understanding.Understood(topics, texts -> texts.stream().map(text -> rest.next()).toList());
		};
	}

	private static Meaning meaning(Sentiment sentiment, int topic) {
		return new Meaning(sentiment, 0, 1, topic, List.of(new Part(sentiment, 0, topic, 0, 1)), 0);
	}

	private static Sentiment sentiment(int rating) {
		if (rating == 3) {
			return Sentiment.NEUTRAL;
		}
		return rating < 3 ? Sentiment.NEGATIVE : Sentiment.POSITIVE;
	}
}
