package io.antiphon.feedback.ui.internal.model;

import io.antiphon.feedback.Query.Order;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of the table: how wide it is at first and what the store orders by for it, {@code null} where it does not. */
public enum FeedbackColumn {
	TIME(155, Order.By.TIME),
	SERVICE(110, Order.By.SERVICE),
	TOUCHPOINT(95, Order.By.TOUCHPOINT),
	CHANNEL(100, Order.By.CHANNEL),
	LANGUAGE(75, Order.By.LANGUAGE),
	RATING(80, Order.By.RATING),
	TEXT(240, null);

	private final int width;
	private final Order.@Nullable By order;

	FeedbackColumn(int width, Order.@Nullable By order) {
		this.width = width;
		this.order = order;
	}

	public int width() {
		return width;
	}

	public Order.@Nullable By order() {
		return order;
	}

	/** Numbers stand at the right. */
	public boolean number() {
		return this == RATING;
	}

	/** The one that takes the room that is left. */
	public boolean wide() {
		return this == TEXT;
	}

	/** The key of its name. */
	public String key() {
		return "column." + name().toLowerCase(Locale.ROOT);
	}
}
