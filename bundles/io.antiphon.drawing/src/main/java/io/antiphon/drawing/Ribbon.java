package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stations of the loop side by side, told apart by sign and fill. */
public record Ribbon(String title, List<String> header, List<Station> stations) implements Figure {

	private static final double INSET = 9;
	private static final double LEAST_WIDTH = 118;
	private static final double HEIGHT = 78;
	private static final int LINES = 2;

	/**
	 * One station; {@code state}: its state in words, {@code brief}: what is counted there in a few words (empty: nothing),
	 * {@code target}: what it opens, empty for nothing.
	 */
	public record Station(String name, Sign sign, String state, String brief, String sentence, String target) {

		/** One of which nothing is counted. */
		public Station(String name, Sign sign, String state, String sentence, String target) {
			this(name, sign, state, "", sentence, target);
		}

		String said() {
			return Stream.of(name, told(), sentence).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
		}

		private String told() {
			return brief.isEmpty() ? state : state + " · " + brief;
		}
	}

	/** How far a station is. */
	public enum Sign {
		DONE("✓", Role.GOAL),
		IN_HAND("●", Role.ACCENT),
		NEEDS_YOU("!", Role.HURT_TEXT),
		NOTHING_YET("", Role.DIM),
		ABSENT("–", Role.DIM);

		private final String sign;
		private final Role role;

		Sign(String sign, Role role) {
			this.sign = sign;
			this.role = role;
		}

		boolean filled() {
			return this != NOTHING_YET && this != ABSENT;
		}
	}

	/** {@code header}: what stations, states and sentences are called. */
	public Ribbon {
		header = List.copyOf(header);
		stations = List.copyOf(stations);
	}

	@Override
	public String about() {
		return title + ": " + stations.stream()
				.map(station -> station.name() + " – " + station.told())
				.collect(Collectors.joining(" · "));
	}

	@Override
	public Sheet table() {
		return Sheet.of(header, stations.stream()
				.map(station -> List.of(station.name(), station.told(), station.sentence()))
				.toList());
	}

	/** In one row, or in more where it is narrow. */
	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var count = Math.max(1, stations.size());
		var fit = (int) Math.clamp((long) (space.width() / LEAST_WIDTH), 1, count);
		var rows = Math.ceilDiv(count, fit);
		var columns = Math.ceilDiv(count, rows);
		var width = space.width() / columns;
		var height = rows * HEIGHT;
		sketch.box(0.5, 0.5, space.width() - 1, height - 1, Sketch.CORNER, Role.CARD, Role.LINE);
		for (int at = 0; at < stations.size(); at++) {
			int row = at / columns;
			station(sketch, stations.get(at), at % columns * width, row * HEIGHT, width);
		}
		for (int at = 0; at < stations.size(); at++) {
			int row = at / columns;
			if (at % columns > 0) {
				var y = row * HEIGHT;
				sketch.line(at % columns * width, y + 1, at % columns * width, y + HEIGHT - 1, Role.LINE, 1);
			} else if (at > 0) {
				sketch.line(1, row * HEIGHT, space.width() - 1, row * HEIGHT, Role.LINE, 1);
			}
		}
		return sketch.done(space.width(), height);
	}

	private static void station(Sketch sketch, Station station, double x, double y, double width) {
		var sign = station.sign();
		if (sign == Sign.NEEDS_YOU) {
			sketch.box(x + 1, y + 1, width - 2, HEIGHT - 2, Sketch.CORNER - 1, Role.HURT_WASH, null);
		}
		var middle = y + 18;
		sketch.disc(x + INSET + 8, middle, 8, sign.filled() ? sign.role : null, sign.filled() ? null : sign.role);
		sketch.words(
				sign.sign, x + INSET + 8, middle + 4, Size.SMALL, true, sign.filled() ? Role.ON_ACCENT : sign.role, Anchor.MIDDLE);
		sketch.fitted(
				station.name(), x + INSET + 20, y + 23, width - INSET - 22, Size.TEXT, true,
				sign == Sign.ABSENT ? Role.DIM : Role.TEXT);
		var room = width - 2 * INSET + 2;
		var below = y + 43;
		for (var line : Lines.of(words(station), room, LINES, Size.SMALL, false, sketch.measure())) {
			sketch.words(line, x + INSET, below, Size.SMALL, false, sign == Sign.NEEDS_YOU ? Role.TEXT : Role.DIM, Anchor.START);
			below += Size.SMALL.line() + 1;
		}
		sketch.stop(x, y, width, HEIGHT, station.said(), station.target());
	}

	/** How far it is; where nothing is counted, what needs somebody says why. */
	private static String words(Station station) {
		if (!station.brief().isEmpty()) {
			return station.brief();
		}
		return station.sign() == Sign.NEEDS_YOU && !station.sentence().isEmpty() ? station.sentence() : station.state();
	}
}
