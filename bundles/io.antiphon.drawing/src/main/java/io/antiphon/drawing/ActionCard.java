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

/**
 * A piece of work on a card of its own, for a board: what it belongs to (may be empty), what it is, who does it, until when, and badges for what
 * hinders it. {@code late}: its day is over. {@code target}: what it opens, empty for nothing. All cards of a width are equally high.
 */
public record ActionCard(
		String place, String title, String who, String when, boolean late, List<Badge> badges, String target) implements Figure {

	private static final double INSET = 11;
	private static final double HEIGHT = 106;
	private static final double EDGE = 3;
	private static final int LINES = 2;

	public ActionCard {
		badges = List.copyOf(badges);
	}

	@Override
	public String about() {
		return Stream.concat(Stream.of(title, who, when, signs()), Stream.of(place))
				.filter(one -> !one.isEmpty())
				.collect(Collectors.joining(" · "));
	}

	private String signs() {
		return badges.stream().map(Badge::text).collect(Collectors.joining(" · "));
	}

	@Override
	public Sheet table() {
		return Sheet.of(List.of("", "", "", "", ""), List.of(List.of(title, who, when, signs(), place)));
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var room = Math.max(1, width - 2 * INSET);
		sketch.box(0.5, 0.5, width - 1, HEIGHT - 1, Sketch.CORNER, Role.CARD, Role.LINE);
		if (late) {
			sketch.box(0.5, Sketch.CORNER, EDGE, HEIGHT - 2 * Sketch.CORNER, 0, Role.HURT, null);
		}
		sketch.fitted(place, INSET, 19, room, Size.SMALL, false, Role.DIM);
		var y = place.isEmpty() ? 24.0 : 36.0;
		for (var line : Lines.of(title, room, LINES, Size.TEXT, true, space.measure())) {
			sketch.words(line, INSET, y, Size.TEXT, true, Role.TEXT, Anchor.START);
			y += Size.TEXT.line();
		}
		people(sketch, room);
		badges(sketch, room);
		sketch.stop(0, 0, width, HEIGHT, about(), target);
		return sketch.done(width, HEIGHT);
	}

	/** Who at the left and until when at the right, as far as both fit. */
	private void people(Sketch sketch, double room) {
		var day = Lines.fitted(when, room, Size.SMALL, late, sketch.measure());
		var left = room - sketch.width(day, Size.SMALL, late) - INSET;
		sketch.words(day, INSET + room, 73, Size.SMALL, late, late ? Role.HURT_TEXT : Role.DIM, Anchor.END);
		if (left > 30) {
			sketch.fitted(who, INSET, 73, left, Size.SMALL, false, Role.DIM);
		}
	}

	/** As many as fit. */
	private void badges(Sketch sketch, double room) {
		var x = INSET;
		for (var badge : badges) {
			var left = INSET + room - x;
			if (left > 30) {
				var pill = badge.drawing(Space.wide(left, sketch.measure()));
				sketch.inset(pill, x, 80);
				x += pill.width() + 6;
			}
		}
	}
}
