package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number over time: what is expected as a stepped band between its limits, the centre line of each stage, goals, events and
 * the beginnings of stages as labelled lines, each point with its interval and, where it breaks a rule, as a ringed square in the
 * second colour. Values are as they are shown (per cents).
 */
public record Chart(
		Words words, List<Point> points, List<Stage> stages, List<Level> levels, List<Band> bands, List<Event> events,
		Reading reading, Locale locale)
		implements Figure {

	/** How a number at an axis is written in the user's language, with its unit and so many decimals. */
	@FunctionalInterface
	public interface Reading {

		String of(double value, int decimals);
	}

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

	/**
	 * A stretch with a centre and limits of its own, from a day to the day of its last point; {@code reason}: why it begins, empty
	 * for the first, which begins with the chart.
	 */
	public record Stage(LocalDate from, LocalDate to, double centre, String reason) {}

	/** A value that is aimed at, over the whole chart. */
	public record Level(double value, String label) {}

	/** What would have been, between two lines from day to day. */
	public record Band(String label, List<Edge> edges) {

		public Band {
			edges = List.copyOf(edges);
		}
	}

	/** The band on a day, and what in it is most likely. */
	public record Edge(LocalDate at, double value, Range range) {}

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
		return Stream.of(points.stream().map(Point::at), events.stream().map(Event::at), stages.stream().map(Stage::from))
				.flatMap(days -> days);
	}

	/** What happened, with the beginnings of stages; one of both on one day for one reason is told once. In order of days. */
	List<Event> turns() {
		var beginnings = stages.stream()
				.filter(stage -> !stage.reason().isEmpty())
				.map(stage -> new Event(stage.from(), stage.reason()))
				.filter(beginning -> !events.contains(beginning));
		return Stream.concat(events.stream(), beginnings).sorted(Comparator.comparing(Event::at)).toList();
	}

	/** Whether another stage begins after the point before {@code at} and not after that at it. */
	Optional<LocalDate> boundary(int at) {
		return stages.stream()
				.skip(1)
				.map(Stage::from)
				.filter(day -> day.isAfter(points.get(at - 1).at()) && !day.isAfter(points.get(at).at()))
				.findFirst();
	}
}
