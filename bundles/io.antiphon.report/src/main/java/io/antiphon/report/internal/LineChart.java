package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a number over time as inline SVG: what is expected as a stepped band, the centre line, events as labelled lines,
 * each point with its interval and, where it breaks a rule, a ring; the same as a table under it.
 */
final class LineChart {

	private static final double WIDTH = 760;
	private static final double PLOT = 190;
	private static final double BELOW = 26;
	private static final double FONT = 12;
	private static final double EVENT = 18;
	private static final int MANY = 80;

	private final Markup page;
	private final Texts texts;
	private final Numbers numbers;
	private final Block.Chart chart;
	private final String id;

	LineChart(Markup page, Texts texts, Numbers numbers, Block.Chart chart, int number) {
		this.page = page;
		this.texts = texts;
		this.numbers = numbers;
		this.chart = drawable(chart);
		this.id = "chart" + number;
	}

	void write() {
		page.open("figure", "class", "chart");
		page.open("figcaption").text(chart.title());
		var kind = kind();
		if (!kind.isEmpty()) {
			page.text(" ").leaf("span", kind, "class", "soft");
		}
		page.close();
		if (chart.points().isEmpty()) {
			page.leaf("p", texts.get("chart.empty"), "class", "soft");
		} else {
			new Drawing().write();
			new ChartTable(page, texts, numbers, chart).write();
		}
		page.end();
	}

	/** The chart without what cannot be drawn: limits and intervals that are not known, values that are no numbers. */
	private static Block.Chart drawable(Block.Chart chart) {
		var points = chart.points().stream()
				.filter(point -> Double.isFinite(point.value()))
				.map(point -> new Block.Point(
						point.at(),
						point.value(),
						point.n(),
						finite(point.limits()),
						point.signal(),
						finite(point.interval())))
				.toList();
		var limits = chart.limits();
		var centre = limits != null && Double.isFinite(limits.centre()) ? limits : null;
		return new Block.Chart(chart.title(), chart.unit(), points, centre, chart.events());
	}

	private static Block.@Nullable Range finite(Block.@Nullable Range range) {
		return range != null && Double.isFinite(range.low()) && Double.isFinite(range.high()) ? range : null;
	}

	/** What kind of chart it is and what its centre line stands at. */
	private String kind() {
		var limits = chart.limits();
		if (limits == null) {
			return "";
		}
		var key = "chart.kind." + limits.kind().replace(' ', '-');
		var name = texts.has(key) ? texts.get(key) : limits.kind();
		return texts.get("chart.limits", name, numbers.value(limits.centre(), chart.unit()));
	}

	/** The drawing itself, once it is known that there is something to draw. */
	private final class Drawing {

		private final ValueAxis values = new ValueAxis(chart, numbers);
		private final TimeAxis time = new TimeAxis(chart, texts);
		private final double left;
		private final double right;
		private final double top;
		private final List<Flag> flags = new ArrayList<>();

		/** An event's label: in which row above the plot it stands and from where. */
		private record Flag(Block.Event event, double line, double from, int row) {}

		Drawing() {
			var widest = values.lines().stream()
					.mapToDouble(line -> Svg.width(values.label(line), FONT))
					.max()
					.orElse(0);
			left = widest + 10;
			right = WIDTH - 14;
			flag();
			top = 10 + EVENT * (1 + flags.stream().mapToInt(Flag::row).max().orElse(-1));
		}

		void write() {
			var height = top + PLOT + BELOW;
			page.open("div", "class", "scroll");
			page.open(
					"svg", "viewBox", "0 0 " + Svg.at(WIDTH) + " " + Svg.at(height), "role", "img", "aria-labelledby",
					id + "-title " + id + "-about", "xmlns", "http://www.w3.org/2000/svg");
			page.leaf("title", chart.title(), "id", id + "-title");
			page.leaf("desc", about(), "id", id + "-about");
			grid();
			expected();
			centre();
			flags.forEach(this::event);
			line();
			chart.points().forEach(this::point);
			page.end().end();
		}

		private String about() {
			var first = chart.points().getFirst();
			var last = chart.points().getLast();
			return texts.get(
					"chart.about",
					chart.points().size(),
					numbers.day(first.at()),
					numbers.day(last.at()),
					numbers.value(first.value(), chart.unit()),
					numbers.value(last.value(), chart.unit()),
					chart.points().stream().filter(point -> !point.signal().isEmpty()).count());
		}

		private void grid() {
			for (var line : values.lines()) {
				var y = bottom() - PLOT * values.heightOfLine(line);
				stroke(left, y, right, y, "grid");
				label(values.label(line), left - 8, y + 4, "end", null);
			}
			for (var tick : time.ticks()) {
				var text = time.label(tick);
				var half = Svg.width(text, FONT) / 2;
				stroke(x(tick), bottom(), x(tick), bottom() + 4, "tick");
				label(text, Math.clamp(x(tick), half, WIDTH - half), bottom() + 18, "middle", null);
			}
		}

		private void expected() {
			var points = chart.points();
			for (int at = 0; at < points.size(); at++) {
				var limits = points.get(at).limits();
				if (limits != null) {
					var from = at == 0 ? x(at) : (x(at - 1) + x(at)) / 2;
					var to = at == points.size() - 1 ? x(at) : (x(at) + x(at + 1)) / 2;
					var high = y(limits.high());
					page.open(
									"rect", "x", Svg.at(from), "y", Svg.at(high), "width", Svg.at(to - from), "height",
									Svg.at(y(limits.low()) - high), "class", "expected")
							.close();
					stroke(from, high, to, high, "limit");
					stroke(from, y(limits.low()), to, y(limits.low()), "limit");
				}
			}
		}

		private void centre() {
			var limits = chart.limits();
			if (limits != null) {
				stroke(left, y(limits.centre()), right, y(limits.centre()), "centre");
			}
		}

		private void event(Flag flag) {
			var y = 10 + EVENT * flag.row();
			stroke(flag.line(), y - 2, flag.line(), bottom(), "event");
			label(flag.event().label(), flag.from(), y + 8, null, "event");
		}

		private void line() {
			var path = new StringBuilder();
			for (var point : chart.points()) {
				path.append(path.isEmpty() ? "M" : "L");
				path.append(Svg.at(x(point.at()))).append(' ').append(Svg.at(y(point.value())));
			}
			page.open("path", "d", path.toString(), "class", "series").close();
		}

		private void point(Block.Point point) {
			var x = x(point.at());
			var y = y(point.value());
			page.open("g", "class", point.signal().isEmpty() ? "point" : "point signal");
			page.leaf("title", said(point));
			var interval = point.interval();
			if (interval != null) {
				stroke(x, y(interval.low()), x, y(interval.high()), "interval");
			}
			circle(x, y, 9, "reach");
			if (!point.signal().isEmpty()) {
				circle(x, y, 7, "ring");
			}
			circle(x, y, chart.points().size() > MANY ? 1.8 : 3.2, "dot");
			page.close();
		}

		private String said(Block.Point point) {
			var value = numbers.value(point.value(), chart.unit());
			var text = texts.get("chart.point", numbers.day(point.at()), value, numbers.value(point.n(), ""));
			return point.signal().isEmpty() ? text : texts.get("chart.signal", text, point.signal());
		}

		/** Gives every event's label a row in which it runs into no other. */
		private void flag() {
			var ends = new ArrayList<Double>();
			for (var event : chart.events()) {
				var line = x(event.at());
				var width = Svg.width(event.label(), FONT) + 6;
				var from = line + 5 + width > WIDTH ? Math.max(0, line - 5 - width + 6) : line + 5;
				int row = 0;
				while (row < ends.size() && ends.get(row) > Math.min(from, line)) {
					row++;
				}
				if (row == ends.size()) {
					ends.add(0.0);
				}
				ends.set(row, Math.max(line, from + width) + 6);
				flags.add(new Flag(event, line, from, row));
			}
		}

		private double bottom() {
			return top + PLOT;
		}

		private double x(int at) {
			return x(chart.points().get(at).at());
		}

		private double x(LocalDate day) {
			return left + 10 + (right - left - 20) * time.along(day);
		}

		private double y(double value) {
			return bottom() - PLOT * values.height(value);
		}

		private void stroke(double fromX, double fromY, double toX, double toY, String kind) {
			page.open(
							"line", "x1", Svg.at(fromX), "y1", Svg.at(fromY), "x2", Svg.at(toX), "y2", Svg.at(toY), "class",
							kind)
					.close();
		}

		private void circle(double x, double y, double radius, String kind) {
			page.open("circle", "cx", Svg.at(x), "cy", Svg.at(y), "r", Svg.at(radius), "class", kind).close();
		}

		private void label(
				String text,
				double x,
				double y,
				@Nullable String anchor,
				@Nullable String kind) {
			page.leaf("text", text, "x", Svg.at(x), "y", Svg.at(y), "text-anchor", anchor, "class", kind);
		}
	}
}
