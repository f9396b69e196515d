package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number on a card of its own: its name, its value, what stands beside it (interval and n), its line, and a badge or a
 * note below. {@code target}: what it opens, empty for nothing.
 */
public record Card(String name, String value, String beside, Spark spark, @Nullable Badge badge, String note, String target)
		implements Figure {

	private static final double INSET = 14;
	private static final double HEIGHT = 146;

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
		var room = width - 2 * INSET;
		var height = space.heightOr(HEIGHT);
		sketch.box(0.5, 0.5, width - 1, height - 1, Sketch.CORNER, Role.CARD, Role.LINE);
		sketch.fitted(name, INSET, 23, room, Size.SMALL, false, Role.DIM);
		var wide = sketch.width(value, Size.TITLE, true);
		sketch.words(value, INSET, 47, Size.TITLE, true, Role.TEXT, Anchor.START);
		sketch.fitted(beside, INSET + wide + 6, 47, Math.max(1, room - wide - 6), Size.SMALL, false, Role.DIM);
		sketch.inset(spark.drawing(new Space(room, Math.max(20, height - 98), space.measure())), INSET, 56);
		var x = INSET;
		if (badge != null) {
			var pill = badge.drawing(Space.wide(room, space.measure()));
			sketch.inset(pill, INSET, height - 32);
			x += pill.width() + 6;
		}
		if (width - INSET - x > 30) {
			sketch.fitted(note, x, height - 18, width - INSET - x, Size.SMALL, false, Role.DIM);
		}
		sketch.stop(0, 0, width, height, about(), target);
		return sketch.done(width, height);
	}

	/** As a row of a table of cards. */
	public List<String> row() {
		return List.of(name, value, beside, Stream.of(badge == null ? "" : badge.text(), note)
				.filter(one -> !one.isEmpty())
				.collect(Collectors.joining(" · ")));
	}
}
