package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number over time: what is expected as a stepped band, the centre line of each stage, goals and events as labelled lines,
 * each point with its interval and, where it breaks a rule, in the second colour. Values are as they are shown (per cents).
 */
public record Chart(
		Words words, List<Point> points, List<Stage> stages, List<Level> levels, List<Band> bands, List<Event> events,
		Reading reading, Locale locale)
		implements Figure {

	/** What is said of the whole, and the same as a table. */
	public record Words(String title, String about, Sheet table) {}

	/** A value; {@code limits}: where it is expected; {@code interval}: of the value itself; {@code said}: all of it in words. */
	public record Point(
			LocalDate at, double value, @Nullable Range limits, @Nullable Range interval, boolean signal, String said) {

		public Point {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("not a point: " + value);
			}
		}
	}

	/** A stretch with a centre of its own, from a day to a day. */
	public record Stage(LocalDate from, LocalDate to, double centre, String label) {}

	/** A value that is aimed at, over the whole chart. */
	public record Level(double value, String label) {}

	/** What would have been, between two lines from day to day. */
	public record Band(String label, List<Edge> edges) {

		public Band {
			edges = List.copyOf(edges);
		}
	}

	/** The band on a day. */
	public record Edge(LocalDate at, Range range) {}

	/** Something that happened on a day. */
	public record Event(LocalDate at, String label) {}

	public Chart {
		points = List.copyOf(points);
		stages = List.copyOf(stages);
		levels = List.copyOf(levels);
		bands = List.copyOf(bands);
		events = List.copyOf(events);
		if (points.isEmpty()) {
			throw new IllegalArgumentException("a chart without points");
		}
	}

	@Override
	public String about() {
		return words.about();
	}

	@Override
	public Sheet table() {
		return words.table();
	}

	@Override
	public Drawing drawing(Space space) {
		return new ChartLayout(this, space).drawing();
	}

	/** Every value that has to be on the scale. */
	DoubleStream values() {
		var ranges = Stream.concat(
				points.stream().flatMap(point -> Stream.of(point.limits(), point.interval())),
				bands.stream().flatMap(band -> band.edges().stream()).map(Edge::range));
		return Stream.of(
				points.stream().mapToDouble(Point::value),
				stages.stream().mapToDouble(Stage::centre),
				levels.stream().mapToDouble(Level::value),
				ranges.flatMapToDouble(range -> range == null ? DoubleStream.empty() : DoubleStream.of(range.low(), range.high())))
				.reduce(DoubleStream.empty(), DoubleStream::concat);
	}

	/** Every day that has to be on the scale. */
	Stream<LocalDate> days() {
		return Stream.concat(points.stream().map(Point::at), events.stream().map(Event::at));
	}
}
