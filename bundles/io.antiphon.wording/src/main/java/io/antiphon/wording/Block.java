package io.antiphon.wording;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a report as data: the report draws it, so that what is installed decides what is said and not how. */
public sealed interface Block {

	/** A sentence or more. */
	record Paragraph(String text) implements Block {}

	/**
	 * Something with a name that opens: a finding, an improvement, a verdict. Links lead to its {@code anchor}, which
	 * {@link Anchors} makes; a link to an anchor that the report does not have is shown as plain text.
	 */
	record Item(String anchor, String title, String summary, List<Block> details) implements Block {

		public Item {
			details = List.copyOf(details);
		}
	}

	/** A table; cells are as long as the header. */
	record Table(List<String> header, List<List<Cell>> rows) implements Block {

		public Table {
			header = List.copyOf(header);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	/** A cell: its text, whether it is a number, and the anchor it leads to, empty for none. */
	record Cell(String text, boolean number, String anchor) {

		public static Cell text(String text) {
			return new Cell(text, false, "");
		}

		public static Cell number(String text) {
			return new Cell(text, true, "");
		}

		public static Cell link(String text, String anchor) {
			return new Cell(text, false, anchor);
		}
	}

	/** Links to other items, each with the word it is shown by. */
	record Links(String label, List<Cell> targets) implements Block {

		public Links {
			targets = List.copyOf(targets);
		}
	}

	/** A customer's masked words with the spans that matter (code points, end exclusive) and where they came from. */
	record Quote(String anchor, String text, List<Span> spans, String origin) implements Block {

		public Quote {
			spans = List.copyOf(spans);
		}
	}

	/** Code points from {@code start} up to and without {@code end}. */
	record Span(int start, int end) {}

	/**
	 * Estimates on one common scale, each a dot with its interval. {@code marks} are values to compare them with, such as 0
	 * and the least effect. Shares (unit "share") are shown in per cent, differences of shares (unit "points") in points.
	 */
	record Estimates(String title, String unit, List<Estimate> rows, List<Mark> marks) implements Block {

		public Estimates {
			rows = List.copyOf(rows);
			marks = List.copyOf(marks);
		}
	}

	/** One estimate: what it is of, the anchor that leads to, its interval, and n. */
	record Estimate(String label, String anchor, double value, Range interval, long n) {}

	/** A value with a name. */
	record Mark(double value, String label) {}

	/** Where the item it is in stands, in a word or two. */
	record State(String text, Tone tone) implements Block {}

	/** Pieces of work over time: what, who, when and how far, as four columns are called by {@code header}. */
	record Work(String title, List<String> header, List<Piece> pieces) implements Block {

		public Work {
			header = List.copyOf(header);
			pieces = List.copyOf(pieces);
		}
	}

	/**
	 * One piece of work; absent days are not set; NEGATIVE is late, POSITIVE is done. Where it consists of {@code phases}, these are
	 * drawn in its place. {@code promised}: the day that was said first to be the last; {@code anchor}: what it leads to, empty for nothing;
	 * {@code after}: the anchors of those that have to be done before.
	 */
	record Piece(
			String what,
			String who,
			@Nullable LocalDate from,
			@Nullable LocalDate to,
			@Nullable LocalDate promised,
			String state,
			Tone tone,
			List<Phase> phases,
			String anchor,
			List<String> after) {

		public Piece {
			phases = List.copyOf(phases);
			after = List.copyOf(after);
		}

		/** One that leads nowhere and comes after nothing. */
		public Piece(
				String what, String who, @Nullable LocalDate from, @Nullable LocalDate to, String state, Tone tone, List<Phase> phases) {
			this(what, who, from, to, null, state, tone, phases, "", List.of());
		}

		/** One that is a whole. */
		public Piece(String what, String who, @Nullable LocalDate from, @Nullable LocalDate to, String state, Tone tone) {
			this(what, who, from, to, state, tone, List.of());
		}

		/** The same, which leads somewhere, comes after others and was promised for a day. */
		public Piece leading(String target, List<String> others, @Nullable LocalDate day) {
			return new Piece(what, who, from, to, day, state, tone, phases, target, others);
		}
	}

	/** A part of a piece of work with its name, up to and without {@code to}; a moment where both are the same day. */
	record Phase(String name, LocalDate from, LocalDate to, Tone tone) {

		public Phase {
			if (to.isBefore(from)) {
				throw new IllegalArgumentException("a phase ends before it begins: " + from + ", " + to);
			}
		}
	}

	/** Choices in the plane of two changes: what each is expected to do to the one and to the other. */
	record TradeOff(String title, Axis across, Axis up, List<Choice> choices) implements Block {

		public TradeOff {
			choices = List.copyOf(choices);
		}
	}

	/** What changes, in which unit its changes are, and which way is good. */
	record Axis(String label, String unit, boolean lessIsBetter) {}

	/** A choice and what it changes. */
	record Choice(String label, Change across, Change up) {}

	/** A change with the interval somebody gave, absent where nobody did. */
	record Change(double value, @Nullable Range interval) {}

	/** How a whole divides, as one bar: feedback by language or by sentiment. */
	record Shares(String title, List<Share> parts) implements Block {

		public Shares {
			parts = List.copyOf(parts);
		}
	}

	/** A part of a whole. */
	record Share(String label, long count, Tone tone) {}

	/** What the colour of a part says. */
	enum Tone {
		NEGATIVE,
		NEUTRAL,
		POSITIVE,
		PLAIN
	}

	/**
	 * A number over time with its limits and events, the {@code levels} that are aimed at, and what would have been. Shares (unit "share") are
	 * shown in per cent.
	 */
	record Chart(
			String title, String unit, List<Point> points, @Nullable Limits limits, List<Event> events, List<Mark> levels, List<Band> bands)
			implements Block {

		public Chart {
			points = List.copyOf(points);
			events = List.copyOf(events);
			levels = List.copyOf(levels);
			bands = List.copyOf(bands);
		}

		/** One in which nothing is aimed at. */
		public Chart(String title, String unit, List<Point> points, @Nullable Limits limits, List<Event> events) {
			this(title, unit, points, limits, events, List.of(), List.of());
		}

		/** The same with levels that are aimed at. */
		public Chart aimedAt(List<Mark> others) {
			return new Chart(title, unit, points, limits, events, others, bands);
		}
	}

	/** What would have been, from day to day. */
	record Band(String label, List<Edge> edges) {

		public Band {
			edges = List.copyOf(edges);
		}
	}

	/** What would have been on a day, and the interval it would have lain in. */
	record Edge(LocalDate at, double value, Range interval) {}

	/**
	 * A value at a day, over n observations (NaN where none are counted); {@code limits}: where it is expected; {@code signal}: the rule it breaks, empty
	 * for none; {@code interval}: the interval of the value itself.
	 */
	record Point(
			LocalDate at, double value, double n, @Nullable Range limits, String signal, @Nullable Range interval) {

		/** A value without an interval of its own. */
		public Point(LocalDate at, double value, double n, @Nullable Range limits, String signal) {
			this(at, value, n, limits, signal, null);
		}
	}

	/** From {@code low} to {@code high}. */
	record Range(double low, double high) {}

	/** The kind of a chart by its name, and its stages one after the other. */
	record Limits(String kind, List<Stage> stages) {

		public Limits {
			stages = List.copyOf(stages);
		}
	}

	/** A stretch of a chart with a centre line of its own; {@code reason}: why it begins, empty for the first. */
	record Stage(LocalDate from, LocalDate to, double centre, String reason) {}

	/** Something that happened on a day. */
	record Event(LocalDate at, String label) {}
}
