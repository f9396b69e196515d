package io.antiphon.analytics;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import java.util.List;
import java.util.Optional;

/**
 * Two parts of the feedback side by side, topic by topic, from the newest review: {@code a} and {@code b} are how many pieces each side has, {@code whole} how many complain
 * about whatever (empty where pieces are counted), {@code rows} the topics, those that surely differ first, the greatest difference before the lesser; {@code left} counts those
 * that too few speak of to be told.
 */
public record Comparison(Question question, long a, long b, Optional<Row> whole, List<Row> rows, int left) {

	/** The share of false ones that may be expected among the differences that are told to hold. */
	public static final double RATE = 0.05;
	private static final double LEVEL = 0.95;

	public Comparison {
		rows = List.copyOf(rows);
	}

	/** In what the two parts differ. */
	public enum By {
		PERIOD,
		SERVICE,
		TOUCHPOINT,
		CHANNEL,
		SEGMENT
	}

	/** Of which pieces the shares are. */
	public enum Of {
		/** Those about a topic that are negative. */
		COMPLAINTS,
		/** All about a topic. */
		PIECES
	}

	/** The two parts, each a scope, which share no piece, and what is counted. */
	public record Question(By by, Scope a, Scope b, Of of) {}

	/** So many of so many; {@code of} may be 0, then there is no share. */
	public record Count(long count, long of) {

		/** The share with Wilson's interval, 95 %; {@code of} is at least 1. */
		public Estimate share() {
			return Proportions.wilson(count, of, LEVEL);
		}
	}

	/**
	 * What is said of a topic (empty: of whatever) in each part, of all that is said there in the languages in which anybody speaks of it; {@code p} of equal shares, 1 where there
	 * is nothing to tell apart, and {@code q}: the same adjusted for all topics (Benjamini and Hochberg).
	 */
	public record Row(Optional<Topic> topic, Count a, Count b, double p, double q) {

		/** Whether there are shares on both sides, and so a difference. */
		public boolean comparable() {
			return a.of() > 0 && b.of() > 0;
		}

		/** The share in b less that in a, in points, with Newcombe's interval, 95 %; only where it is {@linkplain #comparable comparable}. */
		public Estimate difference() {
			return Proportions.difference(b.count(), b.of(), a.count(), a.of(), LEVEL);
		}

		/** Whether the difference is told to hold: among such at most {@value Comparison#RATE} may be expected to be false. */
		public boolean holds() {
			return comparable() && q <= RATE && !difference().interval().contains(0);
		}
	}
}
