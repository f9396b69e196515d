package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
import io.antiphon.channels.internal.sample.Sample;
import java.util.List;

/** Whoever reads the rows of a sample: how each sounds, and what it is about. Knows nothing of what the generator had in mind. */
interface Reader {

	/** One label for each row, in their order. */
	Reading read(List<Sample.Row> rows);

	/** The topics that the labels name by their index. */
	record Reading(List<Topic> topics, List<Label> labels) {

		public Reading {
			topics = List.copyOf(topics);
			labels = List.copyOf(labels);
		}
	}

	/** How a row sounds and its topic's index, −1 for none. */
	record Label(Sentiment sentiment, int topic) {}
}
