package io.antiphon.wording.markup;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import io.antiphon.drawing.shape.Stop;
import io.antiphon.drawing.shape.TextMeasure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG, into a page or as a file of its own: a role becomes a class of {@link Sheets#figures}, a stop a place that
 * tells what it is when pointed at. For one thread.
 */
public final class Svg {

	private static final double EDGE = 12;
	private static final int MOST_LINES = 8;

	private final MarkupWriter page;

	/** What stands above a drawing in a file: its title and lines under that; {@code about}: for those who do not see it. */
	public record Heading(String title, List<String> captions, String about) {

		public Heading {
			captions = List.copyOf(captions);
		}
	}

	/** Into a page that has the style sheet. */
	public Svg(MarkupWriter page) {
		this.page = page;
	}

	/** A drawing as a file that needs nothing else: its colours, those of the light theme, are in it. */
	public static String file(Drawing drawing, Heading heading) {
		var sketch = new Sketch(TextMeasure.ESTIMATE);
		var room = drawing.width();
		var y = EDGE + Size.HEADING.pixels();
		sketch.fitted(heading.title(), EDGE, y, room, Size.HEADING, true, Role.TEXT);
		for (var caption : heading.captions()) {
			for (var line : Lines.of(caption, room, MOST_LINES, Size.SMALL, false, sketch.measure())) {
				y += Size.SMALL.line();
				sketch.words(line, EDGE, y, Size.SMALL, false, Role.DIM, Shape.Anchor.START);
			}
		}
		var below = y + EDGE;
		var whole = sketch.done(drawing.width() + 2 * EDGE, below + drawing.height() + EDGE);
		var page = new MarkupWriter();
		var svg = new Svg(page);
		page.open(
				"svg", "xmlns", "http://www.w3.org/2000/svg", "width", at(whole.width()), "height", at(whole.height()), "viewBox",
				box(whole), "role", "img", "aria-labelledby", "title about");
		page.leaf("title", heading.title(), "id", "title").leaf("desc", heading.about(), "id", "about").style(Sheets.resolved());
		page.open("rect", "width", at(whole.width()), "height", at(whole.height()), "class", "f-" + name(Role.CARD)).close();
		svg.content(whole);
		page.open("g", "transform", "translate(" + at(EDGE) + " " + at(below) + ")");
		svg.content(drawing);
		page.close().end();
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page;
	}

	/** Names itself by {@code id}, with {@code title} and {@code about} for those who do not see it. */
	public void named(Drawing drawing, String id, String title, String about) {
		page.open(
				"svg", "viewBox", box(drawing), "role", "img", "aria-labelledby", id + "-title " + id + "-about", "xmlns",
				"http://www.w3.org/2000/svg");
		page.leaf("title", title, "id", id + "-title");
		page.leaf("desc", about, "id", id + "-about");
		content(drawing);
		page.end();
	}

	/** Beside words that say the same. */
	public void beside(Drawing drawing) {
		page.open(
				"svg", "width", at(drawing.width()), "height", at(drawing.height()), "viewBox", box(drawing), "aria-hidden",
				"true");
		content(drawing);
		page.close();
	}

	/** As wide as there is room, for what may be stretched. */
	public void stretched(Drawing drawing) {
		page.open(
				"svg", "class", "bar", "viewBox", box(drawing), "preserveAspectRatio", "none", "aria-hidden", "true");
		content(drawing);
		page.end();
	}

	private static String box(Drawing drawing) {
		return "0 0 " + at(drawing.width()) + " " + at(drawing.height());
	}

	private void content(Drawing drawing) {
		drawing.shapes().forEach(this::shape);
		drawing.stops().forEach(this::stop);
	}

	private void shape(Shape shape) {
		switch (shape) {
			case Shape.Box box -> rectangle(
					box.x(), box.y(), box.width(), box.height(), box.corner(), painted(box.fill(), box.frame()), null);
			case Shape.Tint tint -> rectangle(
					tint.x(), tint.y(), tint.width(), tint.height(), 0, painted(tint.role(), null),
					String.format(Locale.ROOT, "%.2f", tint.strength()));
			case Shape.Disc disc -> page.open(
					"circle", "cx", at(disc.x()), "cy", at(disc.y()), "r", at(disc.radius()), "class",
					painted(disc.fill(), disc.frame()))
					.close();
			case Shape.Bubble bubble -> page.open(
					"circle", "cx", at(bubble.x()), "cy", at(bubble.y()), "r", at(bubble.radius()), "class",
					painted(bubble.role(), bubble.role()), "fill-opacity", String.format(Locale.ROOT, "%.2f", bubble.strength()))
					.close();
			case Shape.Stroke stroke -> page.open(
					"polyline", "points", points(stroke), "class", "s-" + name(stroke.role()), "stroke-width",
					at(stroke.width()), "stroke-dasharray", stroke.dashed() ? "4 3" : null)
					.close();
			case Shape.Words words -> words(words);
		}
	}

	private void rectangle(
			double x, double y, double width, double height, double corner, String painted, @Nullable String opacity) {
		page.open(
				"rect", "x", at(x), "y", at(y), "width", at(Math.max(0, width)), "height", at(Math.max(0, height)), "rx",
				corner > 0 ? at(corner) : null, "class", painted, "opacity", opacity)
				.close();
	}

	private static String points(Shape.Stroke stroke) {
		return stroke.through().stream().map(spot -> at(spot.x()) + "," + at(spot.y())).collect(Collectors.joining(" "));
	}

	private void words(Shape.Words words) {
		var anchor = words.anchor() == Shape.Anchor.START ? null : words.anchor().name().toLowerCase(Locale.ROOT);
		page.leaf(
				"text", words.text(), "x", at(words.x()), "y", at(words.y()), "text-anchor", anchor, "font-size",
				at(words.size().pixels()), "class", "f-" + name(words.role()) + (words.bold() ? " bold" : ""));
	}

	private void stop(Stop stop) {
		page.open(
				"rect", "x", at(stop.x()), "y", at(stop.y()), "width", at(stop.width()), "height", at(stop.height()),
				"class", "reach");
		page.leaf("title", stop.said()).close();
	}

	private static String painted(@Nullable Role fill, @Nullable Role frame) {
		var inside = fill == null ? "f-none" : "f-" + name(fill);
		return frame == null ? inside : inside + " s-" + name(frame);
	}

	private static String name(Role role) {
		return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A coordinate with one decimal, which is exact enough to see. */
	private static String at(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
