package io.antiphon.analytics.internal.review;

import io.antiphon.feedback.Context;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis knows of one piece of feedback, without its words: where it belongs, how it is rated (share of its scale,
 * {@link Double#NaN} where it is not), how it sounds and how sure that is (0.5 to 1, {@code null} where nobody said), its topic (an index, −1 for none), and the words that say it most.
 */
public record Labelled(
		long feedback,
		String contentHash,
		Context context,
		@Nullable LocalDate day,
		String language,
		double rating,
		Sentiment sentiment,
		double score,
		@Nullable Double confidence,
		int topic,
		@Nullable Evidence evidence) {}
