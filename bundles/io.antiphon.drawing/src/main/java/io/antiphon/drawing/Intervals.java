package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Estimates under each other on one scale, each a dot with whiskers, its name before it and its figures behind it. */
public record Intervals(String title, List<String> header, List<Row> rows, List<Mark> marks) implements Figure {

	private static final double ROW = 24;
	private static final double MARK = 16;
	private static final double GAP = 12;

	/** One estimate; {@code said}: its figures in words, {@code target}: what it leads to, empty for none. */
	public record Row(String label, String target, double value, Range interval, String said) {}

	/** A value with a name. */
	public record Mark(double value, String label) {}

	/** {@code header}: what the labels and what the figures are called. */
	public Intervals {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
		marks = List.copyOf(marks);
		if (header.size() != 2) {
			throw new IllegalArgumentException("two columns, not " + header);
		}
	}

	/** The scale that all rows share. */
	public IntervalBar.Scale scale() {
		var all = Stream.concat(
				rows.stream().flatMap(row -> Stream.of(row.value(), row.interval().low(), row.interval().high())),
				marks.stream().map(Mark::value))
				.mapToDouble(Double::doubleValue)
				.summaryStatistics();
		return all.getCount() == 0
				? new IntervalBar.Scale(0, 0, List.of())
				: new IntervalBar.Scale(all.getMin(), all.getMax(), marks.stream().map(Mark::value).toList());
	}

	/** A row's own picture. */
	public IntervalBar bar(Row row) {
		return new IntervalBar(
				row.label(), row.said(), row.value(), row.interval(), scale(), IntervalBar.Style.DOT, Role.ACCENT);
	}

	/** The names of the marks over the scale, each at its own height. */
	public Drawing heads(Space space) {
		var sketch = new Sketch(space.measure());
		var height = MARK * marks.size();
		for (int at = 0; at < marks.size(); at++) {
			var mark = marks.get(at);
			var label = Lines.fitted(mark.label(), space.width(), Size.SMALL, false, space.measure());
			var half = sketch.width(label, Size.SMALL, false) / 2;
			var line = scale().along(mark.value(), space.width());
			var x = Math.clamp(line, half, Math.max(half, space.width() - half));
			sketch.dashed(line, MARK * at + 14, line, height, Role.DIM);
			sketch.words(label, x, MARK * at + 12, Size.SMALL, false, Role.DIM, Anchor.MIDDLE);
		}
		return sketch.done(space.width(), height);
	}

	@Override
	public String about() {
		var said = new ArrayList<String>();
		said.add(title);
		rows.forEach(row -> said.add(row.label() + ": " + row.said()));
		return String.join("\n", said);
	}

	@Override
	public Sheet table() {
		return new Sheet(header, rows.stream().map(row -> List.of(row.label(), row.said())).toList(), Set.of(1));
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var said = Math.min(width * 0.45, widest(sketch, rows.stream().map(Row::said)));
		var named = Math.min(width * 0.3, widest(sketch, rows.stream().map(Row::label)));
		var scale = Math.max(60, width - said - named - 2 * GAP);
		var room = Math.max(1, Math.min(said, width - named - scale - 2 * GAP));
		sketch.inset(heads(Space.wide(scale, space.measure())), named + GAP, 0);
		var y = MARK * marks.size();
		for (var row : rows) {
			sketch.fitted(row.label(), 0, y + 16, named, Size.TEXT, false, Role.TEXT);
			sketch.inset(bar(row).drawing(new Space(scale, ROW, space.measure())), named + GAP, y);
			sketch.fitted(row.said(), named + scale + 2 * GAP, y + 16, room, Size.TEXT, false, Role.TEXT);
			sketch.stop(0, y, width, ROW, row.label() + ": " + row.said(), row.target());
			y += ROW;
		}
		return sketch.done(width, Math.max(1, y));
	}

	private static double widest(Sketch sketch, Stream<String> words) {
		return 1 + words.mapToDouble(one -> sketch.width(one, Size.TEXT, false)).max().orElse(0);
	}
}
