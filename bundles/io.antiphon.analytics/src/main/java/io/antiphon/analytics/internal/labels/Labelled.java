package io.antiphon.analytics.internal.labels;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis knows of one piece of feedback, without its words: where it belongs, how it is rated (share of its scale,
 * {@link Double#NaN} where it is not), how it sounds and how sure that is (0.5 to 1), its topic (an index, −1 for none), the words that say it most, what else it says, and the
 * segments it is in.
 * {@code place} is made of its content: what must not depend on the order of feedback is ordered by it.
 */
public record Labelled(
		long feedback,
		long place,
		Context context,
		@Nullable LocalDate day,
		String language,
		double rating,
		Sentiment sentiment,
		double score,
		double confidence,
		int topic,
		@Nullable Evidence evidence,
		List<Aspect> aspects,
		List<Segment> segments) {

	/** The same for the same feedback, in whatever order it came. */
	public static final Comparator<Labelled> BY_CONTENT =
			Comparator.comparingLong(Labelled::place).thenComparingLong(Labelled::feedback);

	public Labelled {
		aspects = List.copyOf(aspects);
		segments = List.copyOf(segments);
	}

	/** The same where it is about another topic, in other words. */
	public Labelled about(int other, Evidence words) {
		return new Labelled(
				feedback, place, context, day, language, rating, sentiment, score, confidence, other, words, List.of(), segments);
	}

	/** The same where its indexes of topics are these. */
	public Labelled under(int main, List<Aspect> besides) {
		return new Labelled(
				feedback, place, context, day, language, rating, sentiment, score, confidence, main, evidence, besides, segments);
	}

	/** The same where other words say it. */
	public Labelled saying(Evidence words) {
		return new Labelled(feedback, place, context, day, language, rating, sentiment, score, confidence, topic, words, aspects, segments);
	}

	/** Whether it is of one of these days; {@code null}: of any, or none. */
	public boolean within(@Nullable Period days) {
		return days == null || day != null && days.contains(day);
	}
}
