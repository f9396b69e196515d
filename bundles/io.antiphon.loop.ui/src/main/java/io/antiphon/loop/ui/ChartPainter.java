package io.antiphon.loop.ui;

import io.antiphon.wording.Block;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints one chart: grid, expected range, centre, events, line, points; signals larger and in the second colour. */
final class ChartPainter {

	private static final Color ACCENT = new Color(0x3B, 0x82, 0xC4);
	private static final Color SIGNAL = new Color(0xE0, 0x7B, 0x1A);
	private static final int GAP = 6;
	private static final int DOT = 3;
	private static final int FAINT = 0x40;
	private static final int SOFT = 0x90;

	private final GC gc;
	private final ChartModel model;
	private final Rectangle plot;
	private final Color foreground;

	ChartPainter(GC gc, ChartModel model, Rectangle area) {
		this.gc = gc;
		this.model = model;
		this.foreground = gc.getForeground();
		var text = gc.getFontMetrics().getHeight();
		var left = GAP + model.ticks().stream().mapToInt(tick -> gc.textExtent(model.tick(tick)).x).max().orElse(0) + GAP;
		var right = gc.textExtent(model.centre()).x + 3 * GAP;
		var top = text + 2 * GAP;
		this.plot = new Rectangle(
				left, top, Math.max(1, area.width - left - right), Math.max(1, area.height - top - text - 2 * GAP));
	}

	/** Where the values are drawn. */
	Rectangle plot() {
		return plot;
	}

	void paint(int current) {
		gc.setAntialias(SWT.ON);
		grid();
		if (!model.chart().points().isEmpty()) {
			expected();
			events();
			line();
			points(current);
			days();
		}
	}

	private void grid() {
		for (var tick : model.ticks()) {
			gc.setAlpha(FAINT);
			gc.drawLine(plot.x, y(tick), plot.x + plot.width, y(tick));
			gc.setAlpha(0xFF);
			var label = model.tick(tick);
			var size = gc.textExtent(label);
			gc.drawText(label, plot.x - GAP - size.x, y(tick) - size.y / 2, true);
		}
	}

	/** The band between the limits, each point's own, and the centre line with its name. */
	private void expected() {
		var limits = model.chart().limits();
		var points = model.chart().points();
		gc.setBackground(ACCENT);
		gc.setForeground(ACCENT);
		for (var index = 0; index < points.size(); index++) {
			var range = points.get(index).limits();
			if (range != null) {
				var from = index == 0 ? x(points.get(0)) : (x(points.get(index - 1)) + x(points.get(index))) / 2;
				var to = index == points.size() - 1 ? x(points.get(index)) : (x(points.get(index)) + x(points.get(index + 1))) / 2;
				gc.setAlpha(0x22);
				gc.fillRectangle(from, y(range.high()), to - from, y(range.low()) - y(range.high()));
				gc.setAlpha(SOFT);
				gc.drawLine(from, y(range.high()), to, y(range.high()));
				gc.drawLine(from, y(range.low()), to, y(range.low()));
			}
		}
		gc.setForeground(foreground);
		if (limits != null) {
			gc.setAlpha(SOFT);
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(plot.x, y(limits.centre()), plot.x + plot.width, y(limits.centre()));
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setAlpha(0xFF);
			var size = gc.textExtent(model.centre());
			gc.drawText(model.centre(), plot.x + plot.width + GAP, y(limits.centre()) - size.y / 2, true);
		}
	}

	private void events() {
		for (var event : model.chart().events()) {
			var place = model.place(event.at());
			if (place >= 0 && place <= 1) {
				var x = plot.x + (int) Math.round(place * plot.width);
				gc.setAlpha(0xFF);
				gc.drawLine(x, plot.y - GAP, x, plot.y + plot.height);
				var size = gc.textExtent(event.label());
				gc.drawText(event.label(), Math.clamp(x - size.x / 2, plot.x, Math.max(plot.x, plot.x + plot.width - size.x)), plot.y - GAP - size.y, true);
			}
		}
	}

	private void line() {
		var points = model.chart().points();
		var path = points.stream().flatMapToInt(point -> IntStream.of(x(point), y(point.value()))).toArray();
		gc.setAlpha(0xFF);
		gc.setForeground(ACCENT);
		gc.setLineWidth(2);
		gc.drawPolyline(path);
		gc.setLineWidth(1);
	}

	private void points(int current) {
		for (var index = 0; index < model.chart().points().size(); index++) {
			var point = model.chart().points().get(index);
			var signal = !point.signal().isEmpty();
			var radius = signal ? DOT + 2 : DOT;
			gc.setBackground(signal ? SIGNAL : ACCENT);
			gc.fillOval(x(point) - radius, y(point.value()) - radius, 2 * radius, 2 * radius);
			if (index == current) {
				gc.setForeground(foreground);
				gc.drawOval(x(point) - radius - 3, y(point.value()) - radius - 3, 2 * radius + 6, 2 * radius + 6);
			}
		}
		gc.setForeground(foreground);
	}

	/** The first and the last day, and the one in the middle where there is room. */
	private void days() {
		var points = model.chart().points();
		var first = model.day(points.getFirst().at());
		var last = model.day(points.getLast().at());
		var middle = model.day(points.get(points.size() / 2).at());
		var below = plot.y + plot.height + GAP;
		var lastWidth = gc.textExtent(last).x;
		var middleWidth = gc.textExtent(middle).x;
		gc.drawText(first, plot.x, below, true);
		if (points.size() > 1) {
			gc.drawText(last, plot.x + plot.width - lastWidth, below, true);
		}
		var x = x(points.get(points.size() / 2)) - middleWidth / 2;
		if (x > plot.x + gc.textExtent(first).x + GAP && x + middleWidth + GAP < plot.x + plot.width - lastWidth) {
			gc.drawText(middle, x, below, true);
		}
	}

	private int x(Block.Point point) {
		return plot.x + (int) Math.round(model.place(point.at()) * plot.width);
	}

	private int y(double value) {
		return plot.y + plot.height - (int) Math.round(model.height(value) * plot.height);
	}
}
