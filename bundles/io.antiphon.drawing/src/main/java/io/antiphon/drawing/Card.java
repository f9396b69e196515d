package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number on a card of its own: its name, its value, what stands beside it (interval and n), its line, and below it a badge
 * and a note of up to two lines. {@code target}: what it opens, empty for nothing.
 */
public record Card(String name, String value, String beside, Spark spark, @Nullable Badge badge, String note, String target)
		implements Figure {

	private static final double INSET = 14;
	private static final double HEIGHT = 160;
	private static final double FOOT = 41;
	private static final double GAP = 6;

	@Override
	public String about() {
		return Stream.of(name, (value + " " + beside).strip(), badge == null ? "" : badge.text(), note, spark.about())
				.filter(one -> !one.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	@Override
	public Sheet table() {
		return spark.table();
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var room = Math.max(1, width - 2 * INSET);
		var height = space.heightOr(HEIGHT);
		sketch.box(0.5, 0.5, width - 1, height - 1, Sketch.CORNER, Role.CARD, Role.LINE);
		sketch.fitted(name, INSET, 23, room, Size.SMALL, false, Role.DIM);
		var wide = sketch.width(value, Size.TITLE, true);
		sketch.words(value, INSET, 47, Size.TITLE, true, Role.TEXT, Anchor.START);
		sketch.fitted(beside, INSET + wide + 6, 47, Math.max(1, room - wide - 6), Size.SMALL, false, Role.DIM);
		sketch.inset(spark.drawing(new Space(room, Math.max(20, height - 56 - FOOT - 7), space.measure())), INSET, 56);
		foot(sketch, room, height - FOOT);
		sketch.stop(0, 0, width, height, about(), target);
		return sketch.done(width, height);
	}

	/** The badge with the note beside it, or below it where there is no room for all of it. */
	private void foot(Sketch sketch, double room, double top) {
		var shown = badge;
		if (shown == null) {
			lines(sketch, note, room, top + 11, 2);
			return;
		}
		var pill = shown.drawing(Space.wide(room, sketch.measure()));
		sketch.inset(pill, INSET, top - 4);
		var beside = room - pill.width() - GAP;
		if (sketch.width(note, Size.SMALL, false) <= beside) {
			sketch.words(note, INSET + pill.width() + GAP, top + 10, Size.SMALL, false, Role.DIM, Anchor.START);
		} else {
			lines(sketch, note, room, top + 30, 1);
		}
	}

	private static void lines(Sketch sketch, String text, double room, double y, int most) {
		var below = y;
		for (var line : text.isEmpty() ? List.<String>of() : Lines.of(text, room, most, Size.SMALL, false, sketch.measure())) {
			sketch.words(line, INSET, below, Size.SMALL, false, Role.DIM, Anchor.START);
			below += Size.SMALL.line() + 1;
		}
	}

	/** As a row of a table of cards. */
	public List<String> row() {
		return List.of(name, value, beside, Stream.of(badge == null ? "" : badge.text(), note)
				.filter(one -> !one.isEmpty())
				.collect(Collectors.joining(" · ")));
	}
}
