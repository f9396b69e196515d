package io.antiphon.drawing;

import io.antiphon.drawing.internal.DiscNames;
import io.antiphon.drawing.internal.Scatter.Disc;
import io.antiphon.drawing.internal.ValueAxis;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Choices in the plane of two changes, each a dot with whiskers where its intervals are known. Dashed lines stand at no change, and the
 * corner that is better both ways is tinted. {@code named}: what the choices are called, {@code best}: what the tint says.
 */
public record TradeOff(String title, String named, String best, Axis across, Axis up, List<Choice> choices) implements Figure {

	/** One of the two: what changes, and how a change of it is written. */
	public record Axis(String label, boolean lessIsBetter, Chart.Reading reading) {}

	/** A change, its interval (absent: nobody said one), and both in words. */
	public record Change(double value, @Nullable Range interval, String said) {}

	/** One choice with what it changes on both axes. */
	public record Choice(String label, Change across, Change up) {

		String said() {
			return label + ": " + across.said() + "; " + up.said();
		}
	}

	public TradeOff {
		choices = List.copyOf(choices);
	}

	@Override
	public String about() {
		return title + "\n" + String.join("\n", choices.stream().map(Choice::said).toList());
	}

	@Override
	public Sheet table() {
		return new Sheet(
				List.of(named, across.label(), up.label()),
				choices.stream().map(one -> List.of(one.label(), one.across().said(), one.up().said())).toList(), Set.of(1, 2));
	}

	@Override
	public Drawing drawing(Space space) {
		return new Layout(this, space).drawing();
	}

	/** Its axes around the plot, their names over and under it, choices named where there is room. */
	private static final class Layout {

		private static final double PLOT = 220;
		private static final double ABOVE = 36;
		private static final double BELOW = 36;
		private static final double GAP = 8;
		private static final double DISC = 5;
		private static final double CAP = 4;
		private static final double FAINT = 0.12;
		private static final double ROOM = 0.2;
		private static final double KEY = 10;

		private final TradeOff picture;
		private final Sketch sketch;
		private final Sketch plot;
		private final ValueAxis columns;
		private final ValueAxis rows;
		private final double left;
		private final double width;
		private final double height;

		Layout(TradeOff picture, Space space) {
			this.picture = picture;
			this.sketch = new Sketch(space.measure());
			this.plot = new Sketch(space.measure());
			this.columns = axis(picture, Choice::across, picture.across());
			this.rows = axis(picture, Choice::up, picture.up());
			this.left = rows.lines().stream().mapToDouble(line -> wide(rows.label(line))).max().orElse(0) + GAP;
			this.width = Math.max(1, space.width() - left);
			this.height = Math.max(60, space.heightOr(ABOVE + PLOT + BELOW) - ABOVE - BELOW);
		}

		/** The changes, their intervals, no change, and some room where it is better. */
		private static ValueAxis axis(TradeOff picture, Function<Choice, Change> part, Axis axis) {
			var values = picture.choices().stream().map(part).flatMapToDouble(change -> {
				var range = change.interval();
				return range == null ? DoubleStream.of(change.value()) : DoubleStream.of(range.low(), range.high());
			}).toArray();
			var most = DoubleStream.of(values).map(Math::abs).max().orElse(0);
			var better = (axis.lessIsBetter() ? -ROOM : ROOM) * most;
			return new ValueAxis(DoubleStream.concat(DoubleStream.of(0, better), DoubleStream.of(values)), axis.reading()::of);
		}

		private double wide(String label) {
			return sketch.width(label, Size.SMALL, false);
		}

		private double x(double value) {
			return columns.height(value) * width;
		}

		private double y(double value) {
			return (1 - rows.height(value)) * height;
		}

		Drawing drawing() {
			best();
			grid();
			var discs = picture.choices().stream().map(one -> new Disc(x(one.across().value()), y(one.up().value()), DISC)).toList();
			var names = new DiscNames(plot, discs, width, height);
			picture.choices().forEach(choice -> whiskers(choice, names));
			discs.forEach(disc -> plot.disc(disc.x(), disc.y(), disc.radius(), Role.ACCENT, null));
			for (var at = 0; at < discs.size(); at++) {
				names.write(discs.get(at), picture.choices().get(at).label(), "");
			}
			sketch.inset(plot.done(width, height), left, ABOVE);
			for (var at = 0; at < discs.size(); at++) {
				var disc = discs.get(at);
				sketch.stop(
						left + disc.x() - DISC, ABOVE + disc.y() - DISC, 2 * DISC, 2 * DISC, picture.choices().get(at).said(), "");
			}
			names();
			return sketch.done(left + width, ABOVE + height + BELOW);
		}

		private void best() {
			double from = picture.across().lessIsBetter() ? 0 : x(0);
			double to = picture.across().lessIsBetter() ? x(0) : width;
			double top = picture.up().lessIsBetter() ? y(0) : 0;
			double bottom = picture.up().lessIsBetter() ? height : y(0);
			if (to > from && bottom > top) {
				plot.tint(from, top, to - from, bottom - top, Role.GOAL, FAINT);
			}
		}

		private void grid() {
			for (var line : rows.lines()) {
				plot.line(0, y(line), width, y(line), Role.LINE, 1);
				sketch.words(rows.label(line), left - GAP, ABOVE + Math.min(y(line) + 4, height - 2), Size.SMALL, false, Role.DIM,
						Anchor.END);
			}
			var until = -GAP;
			for (var line : columns.lines()) {
				plot.line(x(line), 0, x(line), height, Role.LINE, 1);
				var label = columns.label(line);
				var from = Math.clamp(left + x(line) - wide(label) / 2, 0, Math.max(0, left + width - wide(label)));
				if (from >= until + GAP) {
					sketch.words(label, from, ABOVE + height + 14, Size.SMALL, false, Role.DIM, Anchor.START);
					until = from + wide(label);
				}
			}
			plot.dashed(x(0), 0, x(0), height, Role.DIM);
			plot.dashed(0, y(0), width, y(0), Role.DIM);
		}

		private void whiskers(Choice choice, DiscNames names) {
			var x = x(choice.across().value());
			var y = y(choice.up().value());
			var across = choice.across().interval();
			if (across != null) {
				stroke(x(across.low()), y, x(across.high()), y);
				names.line(x(across.low()), y, x(across.high()), y);
				stroke(x(across.low()), y - CAP, x(across.low()), y + CAP);
				stroke(x(across.high()), y - CAP, x(across.high()), y + CAP);
			}
			var up = choice.up().interval();
			if (up != null) {
				stroke(x, y(up.low()), x, y(up.high()));
				names.line(x, y(up.low()), x, y(up.high()));
				stroke(x - CAP, y(up.low()), x + CAP, y(up.low()));
				stroke(x - CAP, y(up.high()), x + CAP, y(up.high()));
			}
		}

		private void stroke(double fromX, double fromY, double toX, double toY) {
			plot.line(fromX, fromY, toX, toY, Role.ACCENT, 1.25);
		}

		/** The key of the tint and the name of the upward axis over the plot, that of the other at its end below. */
		private void names() {
			var whole = left + width;
			var best = Lines.fitted(picture.best(), whole / 2 - KEY - GAP, Size.SMALL, false, sketch.measure());
			var key = whole - wide(best) - KEY - 4;
			sketch.tint(key, 4, KEY, KEY, Role.GOAL, 2 * FAINT);
			sketch.words(best, whole, 13, Size.SMALL, false, Role.DIM, Anchor.END);
			sketch.fitted("↑ " + picture.up().label(), 0, 13, Math.max(1, key - GAP), Size.SMALL, false, Role.TEXT);
			var across = Lines.fitted(picture.across().label() + " →", whole, Size.SMALL, false, sketch.measure());
			sketch.words(across, whole, ABOVE + height + BELOW - 4, Size.SMALL, false, Role.TEXT, Anchor.END);
		}
	}
}
