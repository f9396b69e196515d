package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.TextMeasure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.jspecify.annotations.Nullable;

/** Paints a drawing in a theme's palette. UI thread. */
public final class Brush {

	private final GC gc;
	private final Palette palette;

	public Brush(GC gc, Palette palette) {
		this.gc = gc;
		this.palette = palette;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/** How wide words become in the fonts that they are painted in. */
	public static TextMeasure measure(GC gc) {
		return (text, size, bold) -> {
			gc.setFont(Type.font(size, bold));
			return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		};
	}

	/** With its upper left corner at a place. */
	public void paint(Drawing drawing, double x, double y) {
		drawing.shapes().forEach(shape -> paint(shape, x, y));
	}

	private void paint(Shape shape, double x, double y) {
		switch (shape) {
			case Shape.Box box -> box(box, x, y);
			case Shape.Tint tint -> {
				gc.setBackground(palette.tint(tint.role(), tint.strength()));
				gc.fillRectangle(round(tint.x() + x), round(tint.y() + y), round(tint.width()), round(tint.height()));
			}
			case Shape.Disc disc -> disc(disc, x, y);
			case Shape.Stroke stroke -> stroke(stroke, x, y);
			case Shape.Words words -> words(words, x, y);
		}
	}

	private void box(Shape.Box box, double x, double y) {
		var left = (int) Math.floor(box.x() + x + 1e-6);
		var top = (int) Math.floor(box.y() + y + 1e-6);
		var width = Math.max(1, (int) Math.floor(box.x() + x + box.width() + 1e-6) - left);
		var height = Math.max(1, (int) Math.floor(box.y() + y + box.height() + 1e-6) - top);
		var corner = round(2 * box.corner());
		if (fills(box.fill())) {
			var framed = box.frame() == null ? 0 : 1;
			gc.fillRoundRectangle(left, top, width + framed, height + framed, corner, corner);
		}
		if (frames(box.frame(), 1)) {
			gc.drawRoundRectangle(left, top, width, height, corner, corner);
		}
	}

	private void disc(Shape.Disc disc, double x, double y) {
		var path = new Path(gc.getDevice());
		path.addArc(
				(float) (disc.x() + x - disc.radius()), (float) (disc.y() + y - disc.radius()), (float) (2 * disc.radius()),
				(float) (2 * disc.radius()), 0, 360);
		if (fills(disc.fill())) {
			gc.fillPath(path);
		}
		if (frames(disc.frame(), 1.25)) {
			gc.drawPath(path);
		}
		path.dispose();
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
			pen(width, false);
		}
		return role != null;
	}

	private void stroke(Shape.Stroke stroke, double x, double y) {
		gc.setForeground(palette.color(stroke.role()));
		pen(stroke.width(), stroke.dashed());
		var straight = stroke.through().size() == 2;
		var path = new Path(gc.getDevice());
		for (var at = 0; at < stroke.through().size(); at++) {
			var spot = stroke.through().get(at);
			var toX = (float) (straight ? Math.floor(spot.x() + x) + 0.5 : spot.x() + x);
			var toY = (float) (straight ? Math.floor(spot.y() + y) + 0.5 : spot.y() + y);
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
				words.text(), round(left + x), round(words.y() + y) - metrics.getAscent() - metrics.getLeading(),
				SWT.DRAW_TRANSPARENT);
	}

	private static int round(double place) {
		return (int) Math.round(place);
	}
}
