package io.antiphon.drawing.shape;

/** What a colour says. Whoever paints has one palette for each theme; nothing else chooses colours. */
public enum Role {
	/** Behind everything. */
	GROUND,
	/** Behind what belongs together. */
	CARD,
	/** Frames, grids, what separates. */
	LINE,
	TEXT,
	/** Secondary words, the past, limits. */
	DIM,
	/** Our line, what is selected, the main action. */
	ACCENT,
	/** Words and signs on {@link #ACCENT}. */
	ON_ACCENT,
	/** Marks of what hurts or needs somebody. */
	HURT,
	/** Words about what hurts: the same hue, dark enough to read. */
	HURT_TEXT,
	/** Behind what needs somebody. */
	HURT_WASH,
	/** Goals, and what is done. */
	GOAL,
	/** Where values are expected. */
	BAND,
	/** Behind what is selected. */
	SELECTED,
	/** Behind words that are not settled yet. */
	PALE
}
