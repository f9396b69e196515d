package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.Space;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.TextMeasure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.jspecify.annotations.Nullable;

/** Paints a drawing in a theme's palette, as large as the type of the system asks for. UI thread. */
public final class Brush {

	private final GC gc;
	private final Palette palette;
	private final double zoom;

	public Brush(GC gc, Palette palette) {
		this.gc = gc;
		this.palette = palette;
		this.zoom = Type.zoom(gc.getDevice());
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/** How wide words become in the fonts that they are painted in, at 100 %. */
	public static TextMeasure measure(GC gc) {
		var zoom = Type.zoom(gc.getDevice());
		return (text, size, bold) -> {
			gc.setFont(Type.font(size, bold));
			return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x / zoom;
		};
	}

	/** The room that so many pixels of the screen are to a drawing; a height of 0: as high as it likes to be. */
	public static Space space(GC gc, int width, int height) {
		var zoom = Type.zoom(gc.getDevice());
		return new Space(width / zoom, Math.max(0, height / zoom), measure(gc));
	}

	/** With its upper left corner at a place of the screen. */
	public void paint(Drawing drawing, double x, double y) {
		drawing.shapes().forEach(shape -> paint(shape, x, y));
	}

	private void paint(Shape shape, double x, double y) {
		switch (shape) {
			case Shape.Box box -> box(box, x, y);
			case Shape.Tint tint -> {
				gc.setBackground(palette.tint(tint.role(), tint.strength()));
				gc.fillRectangle(
						round(tint.x() * zoom + x), round(tint.y() * zoom + y), round(tint.width() * zoom), round(tint.height() * zoom));
			}
			case Shape.Disc disc -> disc(disc, x, y);
			case Shape.Bubble bubble -> bubble(bubble, x, y);
			case Shape.Stroke stroke -> stroke(stroke, x, y);
			case Shape.Words words -> words(words, x, y);
		}
	}

	private void box(Shape.Box box, double x, double y) {
		var left = floor(box.x() * zoom + x);
		var top = floor(box.y() * zoom + y);
		var width = Math.max(1, floor((box.x() + box.width()) * zoom + x) - left);
		var height = Math.max(1, floor((box.y() + box.height()) * zoom + y) - top);
		var corner = round(2 * box.corner() * zoom);
		if (fills(box.fill())) {
			var framed = box.frame() == null ? 0 : 1;
			gc.fillRoundRectangle(left, top, width + framed, height + framed, corner, corner);
		}
		if (frames(box.frame(), 1)) {
			gc.drawRoundRectangle(left, top, width, height, corner, corner);
		}
	}

	private void disc(Shape.Disc disc, double x, double y) {
		var path = circle(disc.x() * zoom + x, disc.y() * zoom + y, disc.radius() * zoom);
		if (fills(disc.fill())) {
			gc.fillPath(path);
		}
		if (frames(disc.frame(), 1.25)) {
			gc.drawPath(path);
		}
		path.dispose();
	}

	private void bubble(Shape.Bubble bubble, double x, double y) {
		var path = circle(bubble.x() * zoom + x, bubble.y() * zoom + y, bubble.radius() * zoom);
		gc.setBackground(palette.tint(bubble.role(), bubble.strength()));
		gc.fillPath(path);
		frames(bubble.role(), 1);
		gc.drawPath(path);
		path.dispose();
	}

	private Path circle(double x, double y, double radius) {
		var path = new Path(gc.getDevice());
		path.addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
		return path;
	}

	private boolean fills(@Nullable Role role) {
		if (role != null) {
			gc.setBackground(palette.color(role));
		}
		return role != null;
	}

	private boolean frames(@Nullable Role role, double width) {
		if (role != null) {
			gc.setForeground(palette.color(role));
			pen(width * zoom, false);
		}
		return role != null;
	}

	private void stroke(Shape.Stroke stroke, double x, double y) {
		gc.setForeground(palette.color(stroke.role()));
		pen(stroke.width() * zoom, stroke.dashed());
		var straight = stroke.through().size() == 2;
		var path = new Path(gc.getDevice());
		for (var at = 0; at < stroke.through().size(); at++) {
			var spot = stroke.through().get(at);
			var atX = spot.x() * zoom + x;
			var atY = spot.y() * zoom + y;
			var toX = (float) (straight ? Math.floor(atX) + 0.5 : atX);
			var toY = (float) (straight ? Math.floor(atY) + 0.5 : atY);
			if (at == 0) {
				path.moveTo(toX, toY);
			} else {
				path.lineTo(toX, toY);
			}
		}
		gc.drawPath(path);
		path.dispose();
		pen(1, false);
	}

	private void pen(double width, boolean dashed) {
		gc.setLineWidth((int) Math.max(1, Math.round(width)));
		gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
	}

	private void words(Shape.Words words, double x, double y) {
		var left = words.left(measure(gc));
		gc.setFont(Type.font(words.size(), words.bold()));
		gc.setForeground(palette.color(words.role()));
		var metrics = gc.getFontMetrics();
		gc.drawText(
				words.text(), round(left * zoom + x), round(words.y() * zoom + y) - metrics.getAscent() - metrics.getLeading(),
				SWT.DRAW_TRANSPARENT);
	}

	/** What lies just below a pixel by the way numbers are kept lies on it. */
	private static int floor(double place) {
		return (int) Math.floor(place + 1e-6);
	}

	private static int round(double place) {
		return (int) Math.round(place);
	}
}
