package io.antiphon.drawing;

import io.antiphon.drawing.internal.TimeAxis;
import io.antiphon.drawing.internal.ValueAxis;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Shape.Spot;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where everything of a {@link Chart} is put: no label runs into another or out of the picture. */
final class ChartLayout {

	static final double PLOT = 190;
	private static final double LEAST_PLOT = 60;
	private static final double BELOW = 24;
	private static final double FLAG = 17;
	private static final double GAP = 8;
	private static final int MANY = 80;
	private static final double SIGNAL = 7;
	private static final double DISC = 3;

	private final Chart chart;
	private final Sketch sketch;
	private final ValueAxis values;
	private final TimeAxis time;
	private final double width;
	private final double height;
	private final double left;
	private final double right;
	private final double top;
	private final List<Flag> flags = new ArrayList<>();

	/** An event's label: in which row above the plot it stands and from where. */
	private record Flag(String label, double line, double from, int row) {}

	ChartLayout(Chart chart, Space space) {
		this.chart = chart;
		this.sketch = new Sketch(space.measure());
		this.values = new ValueAxis(chart.values(), chart.reading()::of);
		this.time = new TimeAxis(chart.days(), chart.locale());
		this.width = space.width();
		var widest = values.lines().stream().mapToDouble(line -> wide(values.label(line))).max().orElse(0);
		this.left = widest + GAP + 2;
		this.right = width - 12;
		flag();
		this.top = 10 + FLAG * (1 + flags.stream().mapToInt(Flag::row).max().orElse(-1));
		this.height = Math.max(space.heightOr(top + PLOT + BELOW), top + LEAST_PLOT + BELOW);
	}

	private double wide(String label) {
		return sketch.width(label, Size.SMALL, false);
	}

	Drawing drawing() {
		grid();
		chart.bands().forEach(this::band);
		expected();
		days();
		for (int at = 0; at < chart.stages().size(); at++) {
			stage(at);
		}
		flags.forEach(this::event);
		chart.bands().forEach(this::named);
		chart.levels().forEach(this::level);
		sketch.through(chart.points().stream().map(this::spot).toList(), Role.ACCENT, 1.75);
		chart.points().forEach(this::point);
		return sketch.done(width, height);
	}

	private void grid() {
		for (var line : values.lines()) {
			var y = y(line);
			sketch.line(left, y, right, y, Role.LINE, 1);
			sketch.words(values.label(line), left - GAP, y + 4, Size.SMALL, false, Role.DIM, Anchor.END);
		}
	}

	/** As many days as fit side by side. */
	private void days() {
		double end = Double.NEGATIVE_INFINITY;
		for (var tick : time.ticks()) {
			var label = time.label(tick);
			var half = wide(label) / 2;
			var x = Math.clamp(x(tick), half, Math.max(half, width - half));
			if (x - half > end + GAP) {
				sketch.line(x(tick), bottom(), x(tick), bottom() + 4, Role.LINE, 1);
				sketch.words(label, x, bottom() + 17, Size.SMALL, false, Role.DIM, Anchor.MIDDLE);
				end = x + half;
			}
		}
	}

	/** The band of each point, and along it the limits of each stage in steps. */
	private void expected() {
		var points = chart.points();
		var low = new ArrayList<Spot>();
		var high = new ArrayList<Spot>();
		for (int at = 0; at < points.size(); at++) {
			if (at > 0 && chart.boundary(at).isPresent()) {
				limits(low, high);
			}
			var limits = points.get(at).limits();
			if (limits == null) {
				limits(low, high);
			} else {
				var from = edge(at);
				var to = at == points.size() - 1 ? x(points.get(at).at()) : edge(at + 1);
				sketch.box(from, y(limits.high()), to - from, y(limits.low()) - y(limits.high()), 0, Role.BAND, null);
				low.addAll(List.of(new Spot(from, y(limits.low())), new Spot(to, y(limits.low()))));
				high.addAll(List.of(new Spot(from, y(limits.high())), new Spot(to, y(limits.high()))));
			}
		}
		limits(low, high);
	}

	private void limits(List<Spot> low, List<Spot> high) {
		sketch.through(low, Role.DIM, 1);
		sketch.through(high, Role.DIM, 1);
		low.clear();
		high.clear();
	}

	/** Where what is expected of a point begins: where its stage does, or half way from the point before it. */
	private double edge(int at) {
		var here = x(chart.points().get(at).at());
		return at == 0 ? here : chart.boundary(at).map(this::x).orElse((x(chart.points().get(at - 1).at()) + here) / 2);
	}

	private void band(Chart.Band band) {
		var edges = band.edges();
		for (int at = 1; at < edges.size(); at++) {
			var from = x(edges.get(at - 1).at());
			var high = y((edges.get(at - 1).range().high() + edges.get(at).range().high()) / 2);
			var low = y((edges.get(at - 1).range().low() + edges.get(at).range().low()) / 2);
			sketch.box(from, high, x(edges.get(at).at()) - from, low - high, 0, Role.PALE, null);
		}
		for (int at = 1; at < edges.size(); at++) {
			sketch.dashed(
					x(edges.get(at - 1).at()), y(edges.get(at - 1).value()), x(edges.get(at).at()), y(edges.get(at).value()), Role.DIM);
		}
	}

	/** What a band is called, above its end. */
	private void named(Chart.Band band) {
		var edges = band.edges();
		if (!edges.isEmpty()) {
			label(band.label(), right, Math.max(12, y(edges.getLast().range().high()) - 4), Role.DIM);
		}
	}

	/** The centre line of a stage, to its last point or to where the next one begins. */
	private void stage(int at) {
		var stage = chart.stages().get(at);
		var from = Math.max(left, x(stage.from()));
		var to = at + 1 < chart.stages().size() ? chart.stages().get(at + 1).from() : stage.to();
		sketch.dashed(from, y(stage.centre()), Math.max(from, x(to)), y(stage.centre()), Role.DIM);
	}

	private void level(Chart.Level level) {
		var y = y(level.value());
		sketch.line(left, y, right, y, Role.GOAL, 1.25);
		var wide = wide(level.label()) + 6;
		var places = new ArrayList<Spot>();
		for (var end : List.of(right, left + wide)) {
			Stream.of(y - 4, y + 14).filter(base -> base >= top + 8 && base <= bottom()).forEach(base -> places.add(new Spot(end, base)));
		}
		var best = places.stream().min(Comparator.comparingLong(spot -> clashes(spot, wide))).orElse(new Spot(right, y + 14));
		label(level.label(), best.x(), best.y(), Role.GOAL);
	}

	/** Over how many pieces of the line through the points a label would lie that ends there. */
	private long clashes(Spot end, double wide) {
		var spots = chart.points().stream().map(this::spot).toList();
		return IntStream.range(1, spots.size())
				.filter(at -> crosses(spots.get(at - 1), spots.get(at), end, wide))
				.count();
	}

	private static boolean crosses(Spot from, Spot to, Spot end, double wide) {
		var first = Math.max(from.x(), end.x() + 3 - wide - DISC);
		var last = Math.min(to.x(), end.x() + 3 + DISC);
		if (first > last) {
			return false;
		}
		var slope = to.x() == from.x() ? 0 : (to.y() - from.y()) / (to.x() - from.x());
		var one = from.y() + slope * (first - from.x());
		var other = from.y() + slope * (last - from.x());
		return Math.max(one, other) >= end.y() - Size.SMALL.pixels() - DISC && Math.min(one, other) <= end.y() + DISC + 2;
	}

	/** Words that end there, on a piece of the card: over a band their colour could not be read well enough. */
	private void label(String text, double end, double y, Role role) {
		if (!text.isEmpty()) {
			var wide = wide(text) + 6;
			sketch.box(end + 3 - wide, y - Size.SMALL.pixels() + 1, wide, Size.SMALL.pixels() + 3, 2, Role.CARD, null);
			sketch.words(text, end, y, Size.SMALL, false, role, Anchor.END);
		}
	}

	private void event(Flag flag) {
		var y = 10 + FLAG * flag.row();
		sketch.line(flag.line(), y - 4, flag.line(), bottom(), Role.TEXT, 1);
		sketch.words(flag.label(), flag.from(), y + 6, Size.SMALL, false, Role.TEXT, Anchor.START);
	}

	private void point(Chart.Point point) {
		var x = x(point.at());
		var y = y(point.value());
		var interval = point.interval();
		if (interval != null) {
			sketch.line(x, y(interval.low()), x, y(interval.high()), Role.DIM, 1);
		}
		var role = point.signal() ? Role.HURT : Role.ACCENT;
		if (point.signal()) {
			sketch.disc(x, y, 7, null, role);
			sketch.box(x - SIGNAL / 2, y - SIGNAL / 2, SIGNAL, SIGNAL, 0, role, null);
		} else {
			sketch.disc(x, y, chart.points().size() > MANY ? 1.8 : 3, role, null);
		}
		sketch.stop(x - 9, y - 9, 18, 18, point.said(), "");
	}

	/** Gives every event's label a row in which it runs into no other. */
	private void flag() {
		var ends = new ArrayList<Double>();
		for (var event : chart.turns()) {
			var line = x(event.at());
			var label = Lines.fitted(event.label(), width - 12, Size.SMALL, false, sketch.measure());
			var wide = wide(label) + 6;
			var from = line + 5 + wide > width ? Math.max(0, line - 5 - wide + 6) : line + 5;
			int row = 0;
			while (row < ends.size() && ends.get(row) > Math.min(from, line)) {
				row++;
			}
			if (row == ends.size()) {
				ends.add(0.0);
			}
			ends.set(row, Math.max(line, from + wide) + 6);
			flags.add(new Flag(label, line, from, row));
		}
	}

	private Spot spot(Chart.Point point) {
		return new Spot(x(point.at()), y(point.value()));
	}

	private double bottom() {
		return height - BELOW;
	}

	private double x(LocalDate day) {
		return left + 8 + (right - left - 16) * time.along(day);
	}

	private double y(double value) {
		return bottom() - (bottom() - top) * values.height(value);
	}
}
