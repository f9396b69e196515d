package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;

/** A state in a pill, told by its sign and words as well as by its colour. */
public record Badge(Tone tone, String text, boolean large) implements Figure {

	/** What a state means. */
	public enum Tone {
		/** It worked, it is done. */
		GOOD("✓", Role.BAND, Role.ACCENT),
		/** It hurts or needs somebody. */
		BAD("!", Role.HURT_WASH, Role.HURT_TEXT),
		/** It goes on. */
		OPEN("●", Role.BAND, Role.ACCENT),
		/** Nothing can be said yet. */
		UNSETTLED("", Role.PALE, Role.DIM);

		private final String sign;
		private final Role back;
		private final Role words;

		Tone(String sign, Role back, Role words) {
			this.sign = sign;
			this.back = back;
			this.words = words;
		}
	}

	/** With its sign. */
	private String shown() {
		return tone.sign.isEmpty() ? text : tone.sign + " " + text;
	}

	@Override
	public String about() {
		return text;
	}

	@Override
	public Sheet table() {
		return Sheet.of(List.of(""), List.of(List.of(text)));
	}

	/** As wide as its words, at most as there is room. */
	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var size = large ? Size.TITLE : Size.SMALL;
		var side = large ? 18.0 : 9.0;
		var height = large ? 38.0 : 20.0;
		var said = Lines.fitted(shown(), Math.max(1, space.width() - 2 * side), size, true, space.measure());
		var width = sketch.width(said, size, true) + 2 * side;
		sketch.box(0, 0, width, height, height / 2, tone.back, null);
		sketch.words(said, side, height / 2 + size.pixels() * 0.36, size, true, tone.words, Anchor.START);
		sketch.stop(0, 0, width, height, text, "");
		return sketch.done(width, height);
	}
}
