package io.antiphon.feedback;

/**
 * How the answer to a {@link Query} is ordered; what is equal stands newest first, what has nothing to order it by comes
 * last either way. Names are ordered by their code points, ratings by their mean place on their scales, worst first.
 */
public record Order(By by, boolean descending) {

	/** What there is to order by. */
	public enum By {
		TIME,
		SERVICE,
		TOUCHPOINT,
		CHANNEL,
		LANGUAGE,
		RATING
	}

	/** The newest first. */
	public static final Order NEWEST = new Order(By.TIME, true);
}
