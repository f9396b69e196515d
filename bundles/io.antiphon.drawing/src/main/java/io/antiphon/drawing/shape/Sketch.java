package io.antiphon.drawing.shape;

import io.antiphon.drawing.shape.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes in the making. */
public final class Sketch {

	public static final double CORNER = 8;

	private final TextMeasure measure;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Stop> stops = new ArrayList<>();

	public Sketch(TextMeasure measure) {
		this.measure = measure;
	}

	public void box(double x, double y, double width, double height, double corner, @Nullable Role fill, @Nullable Role frame) {
		shapes.add(new Shape.Box(x, y, width, height, corner, fill, frame));
	}

	public void tint(double x, double y, double width, double height, Role role, double strength) {
		shapes.add(new Shape.Tint(x, y, width, height, role, strength));
	}

	public void line(double fromX, double fromY, double toX, double toY, Role role, double width) {
		shapes.add(Shape.Stroke.line(fromX, fromY, toX, toY, role, width, false));
	}

	public void dashed(double fromX, double fromY, double toX, double toY, Role role) {
		shapes.add(Shape.Stroke.line(fromX, fromY, toX, toY, role, 1, true));
	}

	public void through(List<Shape.Spot> spots, Role role, double width) {
		if (spots.size() > 1) {
			shapes.add(new Shape.Stroke(spots, role, width, false));
		}
	}

	public void disc(double x, double y, double radius, @Nullable Role fill, @Nullable Role frame) {
		shapes.add(new Shape.Disc(x, y, radius, fill, frame));
	}

	public void bubble(double x, double y, double radius, Role role, double strength) {
		shapes.add(new Shape.Bubble(x, y, radius, role, strength));
	}

	public void words(String text, double x, double y, Size size, boolean bold, Role role, Anchor anchor) {
		if (!text.isEmpty()) {
			shapes.add(new Shape.Words(text, x, y, size, bold, role, anchor));
		}
	}

	/** Words that start at {@code x} and are cut with an ellipsis where there is no more room. */
	public void fitted(String text, double x, double y, double room, Size size, boolean bold, Role role) {
		words(Lines.fitted(text, room, size, bold, measure), x, y, size, bold, role, Anchor.START);
	}

	public void stop(double x, double y, double width, double height, String said, String target) {
		stops.add(new Stop(x, y, width, height, said, target));
	}

	/** Another drawing, moved; its stops are left out, since it is a part of one thing. */
	public void inset(Drawing other, double right, double down) {
		other.shapes().forEach(shape -> shapes.add(moved(shape, right, down)));
	}

	private static Shape moved(Shape shape, double x, double y) {
		return switch (shape) {
			case Shape.Box one -> new Shape.Box(
					one.x() + x, one.y() + y, one.width(), one.height(), one.corner(), one.fill(), one.frame());
			case Shape.Tint one -> new Shape.Tint(
					one.x() + x, one.y() + y, one.width(), one.height(), one.role(), one.strength());
			case Shape.Disc one -> new Shape.Disc(one.x() + x, one.y() + y, one.radius(), one.fill(), one.frame());
			case Shape.Bubble one -> new Shape.Bubble(one.x() + x, one.y() + y, one.radius(), one.role(), one.strength());
			case Shape.Stroke one -> new Shape.Stroke(
					one.through().stream().map(spot -> new Shape.Spot(spot.x() + x, spot.y() + y)).toList(),
					one.role(), one.width(), one.dashed());
			case Shape.Words one -> new Shape.Words(
					one.text(), one.x() + x, one.y() + y, one.size(), one.bold(), one.role(), one.anchor());
		};
	}

	public double width(String text, Size size, boolean bold) {
		return measure.width(text, size, bold);
	}

	public TextMeasure measure() {
		return measure;
	}

	public Drawing done(double width, double height) {
		return new Drawing(width, height, shapes, stops);
	}
}
