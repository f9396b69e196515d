package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import io.antiphon.drawing.shape.TextMeasure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a whole divides: one bar, and under it each part with its count and share. */
public record Parts(String title, List<String> header, List<Part> parts) implements Figure {

	private static final double BAR = 14;
	private static final double KEY = 10;
	private static final double LINE = 20;
	private static final double GAP = 22;
	private static final double[] TINTS = {1, 0.7, 0.48, 0.32, 0.2};

	/** {@code size} is not negative; {@code figures}: count and share in words; the role says what the part means. */
	public record Part(String label, double size, String count, String share, Role role) {

		String said() {
			return share.isEmpty() ? label + " " + count : label + " " + count + " (" + share + ")";
		}
	}

	/** {@code header}: what parts, counts and shares are called. */
	public Parts {
		header = List.copyOf(header);
		parts = List.copyOf(parts);
	}

	@Override
	public String about() {
		return title + ": " + parts.stream().map(Part::said).collect(Collectors.joining(" · "));
	}

	@Override
	public Sheet table() {
		return new Sheet(
				header, parts.stream().map(part -> List.of(part.label(), part.count(), part.share())).toList(), Set.of(1, 2));
	}

	/** How strong a part's colour is: parts that all mean the same are told apart by it. */
	private double strength(int at) {
		return parts.get(at).role() == Role.ACCENT && parts.stream().allMatch(part -> part.role() == Role.ACCENT)
				? TINTS[at % TINTS.length]
				: 1;
	}

	/** The bar alone. */
	public Drawing bar(double width) {
		var sketch = new Sketch(TextMeasure.ESTIMATE);
		bar(sketch, width);
		return sketch.done(width, BAR);
	}

	/** The square that stands before a part's words. */
	public Drawing key(int at) {
		var sketch = new Sketch(TextMeasure.ESTIMATE);
		sketch.tint(0, 0, KEY, KEY, parts.get(at).role(), strength(at));
		return sketch.done(KEY, KEY);
	}

	private void bar(Sketch sketch, double room) {
		var total = parts.stream().mapToDouble(Part::size).sum();
		double x = 0;
		for (int at = 0; at < parts.size() && total > 0; at++) {
			var width = room * parts.get(at).size() / total;
			sketch.tint(x, 0, Math.max(0, width - 1), BAR, parts.get(at).role(), strength(at));
			sketch.stop(x, 0, width, BAR, parts.get(at).said(), "");
			x += width;
		}
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		bar(sketch, space.width());
		double x = 0;
		var y = BAR + LINE;
		for (int at = 0; at < parts.size(); at++) {
			var part = parts.get(at);
			var said = Lines.fitted(part.said(), space.width() - 18, Size.TEXT, false, space.measure());
			var width = 18 + sketch.width(said, Size.TEXT, false);
			if (x > 0 && x + width > space.width()) {
				x = 0;
				y += LINE;
			}
			sketch.tint(x, y - KEY, KEY, KEY, part.role(), strength(at));
			sketch.words(said, x + 18, y, Size.TEXT, false, Role.TEXT, Anchor.START);
			x += width + GAP;
		}
		return sketch.done(space.width(), y + 6);
	}
}
