package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How strong something is in rows and columns, such as touchpoints and weeks: the stronger, the deeper the tint. */
public record HeatMap(String title, List<String> columns, List<Row> rows) implements Figure {

	private static final double ROW = 26;
	private static final double FAINTEST = 0.08;

	/** A row; a cell is {@code null} where nothing was measured. */
	public record Row(String label, List<@Nullable Cell> cells) {

		public Row {
			cells = Collections.unmodifiableList(new ArrayList<>(cells));
		}
	}

	/** A value of at least 0, the same in words, and what it leads to, empty for nothing. */
	public record Cell(double value, String said, String target) {

		/** One that leads nowhere. */
		public Cell(double value, String said) {
			this(value, said, "");
		}
	}

	/** The first of {@code columns} names the rows. */
	public HeatMap {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (var row : rows) {
			if (row.cells().size() != columns.size() - 1) {
				throw new IllegalArgumentException("a row of " + row.cells().size() + " cells under " + columns);
			}
		}
	}

	@Override
	public String about() {
		return title + ": " + rows.stream().map(Row::label).collect(Collectors.joining(" · "));
	}

	@Override
	public Sheet table() {
		return new Sheet(
				columns,
				rows.stream().map(HeatMap::said).toList(),
				IntStream.range(1, columns.size()).boxed().collect(Collectors.toUnmodifiableSet()));
	}

	private static List<String> said(Row row) {
		var said = new ArrayList<String>();
		said.add(row.label());
		row.cells().forEach(cell -> said.add(cell == null ? "" : cell.said()));
		return said;
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var named = Math.min(
				space.width() / 3,
				12 + rows.stream().mapToDouble(row -> sketch.width(row.label(), Size.SMALL, false)).max().orElse(0));
		var count = Math.max(1, columns.size() - 1);
		var width = (space.width() - named) / count;
		var most = rows.stream()
				.flatMap(row -> row.cells().stream())
				.mapToDouble(cell -> cell == null ? 0 : cell.value())
				.max()
				.orElse(0);
		double y = 0;
		for (var row : rows) {
			sketch.fitted(row.label(), 0, y + 17, named - 8, Size.SMALL, false, Role.DIM);
			for (int at = 0; at < row.cells().size(); at++) {
				var cell = row.cells().get(at);
				var x = named + at * width;
				if (cell != null) {
					var strength = most <= 0 ? FAINTEST : FAINTEST + (1 - FAINTEST) * cell.value() / most;
					sketch.tint(x, y + 2, Math.max(1, width - 1.5), ROW - 4, Role.HURT, strength);
					sketch.stop(x, y, width, ROW, row.label() + ", " + columns.get(at + 1) + ": " + cell.said(), cell.target());
				}
			}
			y += ROW;
		}
		ends(sketch, named, space.width(), y);
		return sketch.done(space.width(), y + 18);
	}

	/** The first and the last column, where both fit. */
	private void ends(Sketch sketch, double from, double to, double y) {
		if (columns.size() > 1) {
			var first = columns.get(1);
			var last = columns.getLast();
			sketch.fitted(first, from, y + 12, to - from, Size.SMALL, false, Role.DIM);
			var room = to - from - sketch.width(first, Size.SMALL, false) - 8;
			if (columns.size() > 2 && sketch.width(last, Size.SMALL, false) <= room) {
				sketch.words(last, to, y + 12, Size.SMALL, false, Role.DIM, Anchor.END);
			}
		}
	}
}
