package io.antiphon.feedback;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the store. {@code text}: words that the text all contains, in
 * whatever case, empty for any; {@code language}: empty for any; {@code among}: only these ids,
 * {@code null} for all (this is how contributed filters narrow it); {@code brought}: only what one import brought, {@code null} for
 * all; {@code order}: how the answer is ordered.
 */
public record Query(
		Scope scope, String language, String text, @Nullable Set<Long> among, @Nullable Brought brought, Order order) {

	/** What one import brought, by the id of its receipt. A piece that a later one revised is there as it is now; known records are not told. */
	public record Brought(long intake, Part part) {

		/** All of it, what was new with it, or what revised a piece that was there. */
		public enum Part {
			ALL,
			STORED,
			REVISED
		}
	}

	/**
	 * How an answer is ordered; what is equal stands newest first, what has nothing to order it by comes
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

	/** Whatever brought it. */
	public Query(Scope scope, String language, String text, @Nullable Set<Long> among, Order order) {
		this(scope, language, text, among, null, order);
	}

	/** The newest first. */
	public Query(Scope scope, String language, String text, @Nullable Set<Long> among) {
		this(scope, language, text, among, Order.NEWEST);
	}

	/** Everything in {@code scope}, the newest first. */
	public static Query of(Scope scope) {
		return new Query(scope, "", "", null);
	}
}
