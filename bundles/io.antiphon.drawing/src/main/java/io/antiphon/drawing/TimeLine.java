package io.antiphon.drawing;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work from day to day, each with who does it and how far it is; {@code today} is a line through all of them, where it is not far
 * from their days. Pieces that consist of phases show these one after the other. What is due later than it was promised shows by how much, and
 * arrows lead from what has to be done before to what comes after it.
 */
public record TimeLine(String title, List<String> header, List<Span> spans, @Nullable LocalDate today, Locale locale)
		implements Figure {

	/**
	 * Absent days are open ends; {@code days}: both in words. {@code promised}: the day that was said first to be the last. {@code opens}: what it
	 * leads to, by which others name it in their {@code after}; empty for nothing.
	 */
	public record Span(
			String what,
			String who,
			@Nullable LocalDate from,
			@Nullable LocalDate to,
			@Nullable LocalDate promised,
			String days,
			String state,
			Role role,
			List<Phase> phases,
			String opens,
			List<String> after) {

		public Span {
			phases = List.copyOf(phases);
			after = List.copyOf(after);
		}

		/** One that opens nothing and comes after nothing. */
		public Span(
				String what,
				String who,
				@Nullable LocalDate from,
				@Nullable LocalDate to,
				String days,
				String state,
				Role role,
				List<Phase> phases) {
			this(what, who, from, to, null, days, state, role, phases, "", List.of());
		}

		/** Of one piece. */
		public Span(
				String what, String who, @Nullable LocalDate from, @Nullable LocalDate to, String days, String state, Role role) {
			this(what, who, from, to, days, state, role, List.of());
		}

		/** The same, which leads somewhere and comes after others. */
		public Span opening(String target, List<String> others) {
			return new Span(what, who, from, to, promised, days, state, role, phases, target, others);
		}

		/** The same with the day that was promised. */
		public Span promised(@Nullable LocalDate day) {
			return new Span(what, who, from, to, day, days, state, role, phases, opens, after);
		}

		/** By how many days it is later than promised; 0 where it is not. */
		long late() {
			return promised == null || to == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(promised, to));
		}

		/** From its first to its last day, of which one may be open; empty where it consists of phases or has no day. */
		Optional<Stretch> stretch() {
			var first = from == null ? to : from;
			var last = to == null ? from : to;
			return !phases.isEmpty() || first == null || last == null ? Optional.empty() : Optional.of(new Stretch(first, last));
		}

		boolean dated() {
			return stretch().isPresent() || !phases.isEmpty();
		}

		/** All its days, from the first to the last; empty where it has none. */
		Optional<Stretch> reach() {
			var all = stretch();
			for (var phase : phases) {
				all = Stretch.over(all, phase.from(), phase.to());
			}
			var first = promised;
			return first == null || late() == 0 ? all : Stretch.over(all, first, first);
		}
	}

	/** From one day to another, both shown. */
	record Stretch(LocalDate from, LocalDate to) {

		/** With those days too. */
		static Optional<Stretch> over(Optional<Stretch> known, LocalDate from, LocalDate to) {
			return Optional.of(known
					.map(one -> new Stretch(one.from.isBefore(from) ? one.from : from, one.to.isAfter(to) ? one.to : to))
					.orElseGet(() -> new Stretch(from, to)));
		}
	}

	/** A part of a piece, up to and without {@code to}; a moment where both are the same day. */
	public record Phase(String name, LocalDate from, LocalDate to, Role role) {

		boolean moment() {
			return from.equals(to);
		}
	}

	/** {@code header}: what the work, the people, the days and the states are called. */
	public TimeLine {
		header = List.copyOf(header);
		spans = List.copyOf(spans);
		if (header.size() != 4) {
			throw new IllegalArgumentException("four columns, not " + header);
		}
	}

	@Override
	public String about() {
		var places = places();
		return title + ": " + spans.stream().map(span -> said(span, places)).collect(Collectors.joining("; "));
	}

	@Override
	public Sheet table() {
		var places = places();
		return Sheet.of(header, spans.stream()
				.map(span -> List.of(
						span.what(), span.who(), joined(span.days(), slip(span)), joined(span.state(), after(span, places))))
				.toList());
	}

	@Override
	public Drawing drawing(Space space) {
		return layout(space).whole(space.measure());
	}

	/** Laid out for a width, for who draws a part of its spans at a time. */
	public TimeLineLayout layout(Space space) {
		return new TimeLineLayout(this, space);
	}

	/** All days of all spans; empty where none has any. */
	Optional<Stretch> reach() {
		var all = Optional.<Stretch>empty();
		for (var span : spans) {
			var reach = span.reach();
			if (reach.isPresent()) {
				all = Stretch.over(all, reach.get().from(), reach.get().to());
			}
		}
		return all;
	}

	/** Where spans are, by what they open. */
	Map<String, Integer> places() {
		var places = new HashMap<String, Integer>();
		for (int at = spans.size() - 1; at >= 0; at--) {
			if (!spans.get(at).opens().isEmpty()) {
				places.put(spans.get(at).opens(), at);
			}
		}
		return places;
	}

	/** A span in words, with how late it is and what it comes after. */
	String said(Span span, Map<String, Integer> places) {
		return joined(span.what(), span.who(), span.days(), slip(span), span.state(), after(span, places));
	}

	private String slip(Span span) {
		var promised = span.promised();
		return promised == null || span.late() == 0
				? ""
				: texts().get("promised", new Dates(locale).day(promised), span.late());
	}

	private String after(Span span, Map<String, Integer> places) {
		var others = span.after().stream().flatMap(other -> Optional.ofNullable(places.get(other)).stream())
				.map(at -> spans.get(at).what())
				.toList();
		return others.isEmpty() ? "" : texts().get("after", texts().list(others));
	}

	Texts texts() {
		return Texts.of(TimeLine.class, locale);
	}

	private static String joined(String... words) {
		return Stream.of(words).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
	}
}
