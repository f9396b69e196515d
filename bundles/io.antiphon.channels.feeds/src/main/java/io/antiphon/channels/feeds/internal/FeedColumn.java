package io.antiphon.channels.feeds.internal;

import io.antiphon.channels.spi.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is read of a post, each a column. A rating has no role: its scale is for people to declare. */
enum FeedColumn {
	ID("id"),
	TITLE("title"),
	TEXT("text"),
	PUBLISHED("time"),
	AUTHOR("person"),
	LINK("attribute"),
	CATEGORIES("attribute"),
	RATING(""),
	FEED("attribute");

	private final String role;

	FeedColumn(String role) {
		this.role = role;
	}

	static List<Column> all() {
		return Arrays.stream(values()).map(column -> new Column(column.name().toLowerCase(Locale.ROOT), column.role)).toList();
	}
}
