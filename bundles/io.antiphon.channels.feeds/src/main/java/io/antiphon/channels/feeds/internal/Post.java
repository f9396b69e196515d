package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.dates.InternetDate;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One post while it is read: of several that say the same, what has the lowest rank counts, and of equals the first. */
final class Post {

	/** The most characters of a value. */
	static final int MOST = 1 << 20;

	private final Map<FeedColumn, String> values = new EnumMap<>(FeedColumn.class);
	private final Map<FeedColumn, Integer> ranks = new EnumMap<>(FeedColumn.class);
	private final List<String> categories = new ArrayList<>();
	private boolean undated;
	private @Nullable Reason wrong;

	void put(FeedColumn column, int rank, String value) {
		var plain = value.strip();
		if (plain.length() > MOST) {
			wrong(FeedReason.POST_TOO_LONG.with());
		} else if (!plain.isEmpty() && rank < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
			values.put(column, plain);
			ranks.put(column, rank);
		}
	}

	void category(String name) {
		var plain = name.strip();
		if (!plain.isEmpty() && !categories.contains(plain) && categories.size() < 100) {
			categories.add(plain);
			values.put(FeedColumn.CATEGORIES, String.join(", ", categories));
		}
	}

	/** As it is written there; what is no time counts for none, and is told. */
	void time(int rank, String written) {
		if (!written.isBlank()) {
			var iso = InternetDate.iso(written);
			undated |= iso.isEmpty();
			iso.ifPresent(time -> put(FeedColumn.PUBLISHED, rank, time));
		}
	}

	/** Where it is a number: what films and shops are rated for by their contents is a word. */
	void rating(String written) {
		if (written.strip().matches("[0-9]{1,3}([.,][0-9]{1,4})?")) {
			put(FeedColumn.RATING, 0, written);
		}
	}

	void wrong(Reason reason) {
		wrong = reason;
	}

	Optional<Reason> wrong() {
		return Optional.ofNullable(wrong);
	}

	/** Whether the only times that it has could not be read. */
	boolean undated() {
		return undated && !values.containsKey(FeedColumn.PUBLISHED);
	}

	/** As its feed has it; else where it leads to. */
	String id() {
		return values.getOrDefault(FeedColumn.ID, value(FeedColumn.LINK));
	}

	/** In the order of columns; {@code feed}: what its feed is called. */
	List<String> row(String feed) {
		put(FeedColumn.FEED, 0, feed);
		put(FeedColumn.ID, Integer.MAX_VALUE - 1, id());
		return Arrays.stream(FeedColumn.values()).map(this::value).toList();
	}

	private String value(FeedColumn column) {
		return values.getOrDefault(column, "");
	}
}
