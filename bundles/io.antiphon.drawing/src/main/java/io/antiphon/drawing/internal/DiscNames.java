package io.antiphon.drawing.internal;

import io.antiphon.drawing.internal.Scatter.Disc;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the names of discs where there is room: in the disc, else beside it, where no other disc or name is; short where there is no room for the whole. */
public final class DiscNames {

	private static final Size SIZE = Size.SMALL;
	private static final double GAP = 3;
	private static final int MOST_LINES = 3;
	private static final double[] WIDTHS = {240, 180, 130};
	/** In a disc this large a name is read though it is cut. */
	private static final double LARGE = 32;

	/** A rectangle that words may take. */
	private record Room(double x, double y, double width, double height) {

		boolean meets(Room other) {
			return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
		}

		boolean meets(Disc disc) {
			var acrossX = disc.x() - Math.clamp(disc.x(), x, x + width);
			var acrossY = disc.y() - Math.clamp(disc.y(), y, y + height);
			return Math.hypot(acrossX, acrossY) < disc.radius();
		}

		boolean holds(Room other) {
			return other.x >= x && other.x + other.width <= x + width && other.y >= y && other.y + other.height <= y + height;
		}
	}

	private final Sketch sketch;
	private final List<Disc> discs;
	private final Room all;
	private final List<Room> taken = new ArrayList<>();
	private final List<Room> lines = new ArrayList<>();

	/** All {@code discs} of a picture so wide and so high. */
	public DiscNames(Sketch sketch, List<Disc> discs, double width, double height) {
		this.sketch = sketch;
		this.discs = List.copyOf(discs);
		this.all = new Room(0, 0, width, height);
	}

	/** Tells of a line, level or upright: names keep off it where they can. */
	public void line(double fromX, double fromY, double toX, double toY) {
		lines.add(new Room(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY)));
	}

	/** Writes a name and, behind it, a mark that is never cut; nothing where there is no room at all. */
	public void write(Disc disc, String name, String mark) {
		if (!inside(disc, name, mark)) {
			for (var width : WIDTHS) {
				var marked = mark.isEmpty() ? "" : " " + mark;
				var label = Lines.fitted(name, width - wide(marked), SIZE, false, sketch.measure()) + marked;
				var room = beside(disc, wide(label));
				if (room.isPresent()) {
					words(label, room.get(), room.get().x(), Anchor.START);
					return;
				}
			}
		}
	}

	/** In lines, the mark on one of its own. */
	private boolean inside(Disc disc, String name, String mark) {
		var lines = new ArrayList<>(
				Lines.of(name, disc.radius() * 1.7, mark.isEmpty() ? MOST_LINES : MOST_LINES - 1, SIZE, false, sketch.measure()));
		if (!mark.isEmpty()) {
			lines.add(mark);
		}
		var whole = disc.radius() >= LARGE || String.join("", lines).replace(" ", "").equals((name + mark).replace(" ", ""));
		var width = lines.stream().mapToDouble(this::wide).max().orElse(0);
		var height = lines.size() * SIZE.line();
		if (!whole || Math.hypot(width, height) / 2 > disc.radius()) {
			return false;
		}
		for (var at = 0; at < lines.size(); at++) {
			var top = disc.y() - height / 2 + at * SIZE.line();
			words(lines.get(at), new Room(disc.x() - width / 2, top, width, SIZE.line()), disc.x(), Anchor.MIDDLE);
		}
		return true;
	}

	private void words(String text, Room room, double x, Anchor anchor) {
		taken.add(room);
		sketch.words(text, x, room.y() + SIZE.pixels(), SIZE, false, Role.TEXT, anchor);
	}

	private double wide(String text) {
		return sketch.width(text, SIZE, false);
	}

	private Optional<Room> beside(Disc disc, double wide) {
		var free = rooms(disc, wide);
		return free.stream().filter(room -> lines.stream().noneMatch(room::meets)).findFirst().or(() -> free.stream().findFirst());
	}

	/** Below, above, right, left, and then askew. */
	private List<Room> rooms(Disc disc, double wide) {
		var high = SIZE.line();
		var reach = disc.radius() + GAP;
		var askew = reach * Math.sqrt(0.5);
		return Stream.of(
				new double[] {-wide / 2, reach}, new double[] {-wide / 2, -reach - high}, new double[] {reach, -high / 2},
				new double[] {-reach - wide, -high / 2}, new double[] {askew, askew}, new double[] {askew, -askew - high},
				new double[] {-askew - wide, askew}, new double[] {-askew - wide, -askew - high})
				.map(from -> new Room(disc.x() + from[0], disc.y() + from[1], wide, high))
				.filter(all::holds)
				.filter(room -> discs.stream().noneMatch(room::meets) && taken.stream().noneMatch(room::meets))
				.toList();
	}
}
