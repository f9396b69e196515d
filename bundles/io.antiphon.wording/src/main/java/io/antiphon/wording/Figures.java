package io.antiphon.wording;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Badge;
import io.antiphon.drawing.Chart;
import io.antiphon.drawing.Intervals;
import io.antiphon.drawing.Parts;
import io.antiphon.drawing.Range;
import io.antiphon.drawing.Sheet;
import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.TradeOff;
import io.antiphon.drawing.shape.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of what chapters describe: the one place where blocks become figures, for the report and the window. Immutable. */
public final class Figures {

	private final Texts texts;
	private final Numbers numbers;

	public Figures(Locale locale) {
		this.texts = Texts.of(Figures.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** What cannot be drawn is left out: values that are no numbers, limits that are not known; empty where nothing is left. */
	public Optional<Chart> chart(Block.Chart chart) {
		var points = drawn(chart);
		if (points.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Chart(
				new Chart.Words(chart.title(), and(about(chart, points), texts.get("chart.about.table")), table(chart, points)),
				points.stream().map(point -> point(point, chart.unit(), decimals(chart))).toList(),
				stages(chart)
						.map(stage -> new Chart.Stage(
								stage.from(), stage.to(), numbers.scaled(stage.centre(), chart.unit()), stage.reason()))
						.toList(),
				chart.levels().stream().map(level -> new Chart.Level(numbers.scaled(level.value(), chart.unit()), level.label())).toList(),
				chart.bands().stream().map(band -> band(band, chart.unit())).toList(),
				chart.events().stream().map(event -> new Chart.Event(event.at(), event.label())).toList(),
				(value, decimals) -> reading(value, decimals, chart.unit()),
				texts.locale()));
	}

	private Chart.Band band(Block.Band band, String unit) {
		return new Chart.Band(
				band.label(),
				band.edges().stream()
						.flatMap(edge -> Stream.<Range>ofNullable(scaled(edge.interval(), unit))
								.map(range -> new Chart.Edge(edge.at(), numbers.scaled(edge.value(), unit), range)))
						.toList());
	}

	private static Stream<Block.Stage> stages(Block.Chart chart) {
		var limits = chart.limits();
		return limits == null ? Stream.of() : limits.stages().stream().filter(stage -> Double.isFinite(stage.centre()));
	}

	/** All of a chart in a sentence or two, where its table is not at hand; empty for one without points. */
	public String about(Block.Chart chart) {
		var points = drawn(chart);
		return points.isEmpty() ? "" : about(chart, points);
	}

	private static List<Block.Point> drawn(Block.Chart chart) {
		return chart.points().stream().filter(point -> Double.isFinite(point.value())).toList();
	}

	/** What kind of chart it is, in the words of who made it, and what its centre lines stand at; empty without limits. */
	public String kind(Block.Chart chart) {
		var limits = chart.limits();
		var centres = stages(chart).map(stage -> centre(stage, chart)).collect(Collectors.joining(" → "));
		return limits == null || centres.isEmpty() ? "" : texts.get("chart.limits", limits.kind(), centres);
	}

	/** What a centre line stands at, as exactly as the points beside it. */
	public String centre(Block.Stage stage, Block.Chart chart) {
		return value(stage.centre(), chart.unit(), decimals(chart));
	}

	/**
	 * How many decimals all numbers of a chart have, so that they can be compared: one more than the width of the limits asks for. None
	 * where each has its own: without limits, and in per cent.
	 */
	private OptionalInt decimals(Block.Chart chart) {
		var unit = chart.unit();
		return unit.equals(Numbers.SHARE)
				? OptionalInt.empty()
				: chart.points().stream()
						.flatMap(point -> Stream.<Block.Range>ofNullable(known(point.limits())))
						.filter(limits -> limits.high() > limits.low())
						.mapToInt(limits -> numbers.decimals((limits.low() + limits.high()) / 2, limits.low(), limits.high(), unit) + 1)
						.max();
	}

	private String value(double value, String unit, OptionalInt decimals) {
		return decimals.isPresent() ? numbers.value(value, unit, decimals.getAsInt()) : numbers.value(value, unit);
	}

	private String reading(double value, int decimals, String unit) {
		return unit.equals(Numbers.SHARE) ? numbers.value(value / 100, unit, decimals) : numbers.plain(value, decimals);
	}

	private Chart.Point point(Block.Point point, String unit, OptionalInt decimals) {
		return new Chart.Point(
				point.at(),
				numbers.scaled(point.value(), unit),
				scaled(point.limits(), unit),
				scaled(point.interval(), unit),
				!point.signal().isEmpty(),
				said(point, unit, decimals));
	}

	private @Nullable Range scaled(Block.@Nullable Range range, String unit) {
		return known(range) == null || range == null
				? null
				: new Range(numbers.scaled(range.low(), unit), numbers.scaled(range.high(), unit));
	}

	private static Block.@Nullable Range known(Block.@Nullable Range range) {
		return range != null && Double.isFinite(range.low()) && Double.isFinite(range.high()) ? range : null;
	}

	private String said(Block.Point point, String unit, OptionalInt decimals) {
		var at = numbers.day(point.at());
		var value = value(point.value(), unit, decimals);
		var said = counted(point) ? texts.get("chart.point", at, value, n(point)) : texts.get("chart.point.alone", at, value);
		var limits = known(point.limits());
		var expected = limits == null ? said : texts.get("chart.point.expected", said, expected(limits, unit, decimals));
		return point.signal().isEmpty() ? expected : texts.get("chart.point.signal", expected, point.signal());
	}

	private String n(Block.Point point) {
		return counted(point) ? numbers.value(point.n(), "") : "";
	}

	private static boolean counted(Block.Point point) {
		return Double.isFinite(point.n());
	}

	private String interval(Block.@Nullable Range range, String unit) {
		var known = known(range);
		return known == null ? "" : numbers.interval(known.low(), known.high(), unit);
	}

	private String expected(Block.@Nullable Range range, String unit, OptionalInt decimals) {
		var known = known(range);
		return known == null || decimals.isEmpty()
				? interval(range, unit)
				: numbers.range(known.low(), known.high(), unit, decimals.getAsInt());
	}

	private String about(Block.Chart chart, List<Block.Point> points) {
		var first = points.getFirst();
		var last = points.getLast();
		var about = texts.get(
				"chart.about",
				chart.title(),
				points.size(),
				numbers.day(first.at()),
				numbers.day(last.at()),
				value(first.value(), chart.unit(), decimals(chart)),
				value(last.value(), chart.unit(), decimals(chart)),
				points.stream().filter(point -> !point.signal().isEmpty()).count());
		return stages(chart)
				.filter(stage -> !stage.reason().isEmpty())
				.map(stage -> texts.get(
						"chart.about.stage", numbers.day(stage.from()), stage.reason(), centre(stage, chart)))
				.reduce(about, this::and);
	}

	private String and(String one, String other) {
		return texts.get("chart.about.and", one, other);
	}

	private Sheet table(Block.Chart chart, List<Block.Point> points) {
		var unit = chart.unit();
		var decimals = decimals(chart);
		var intervals = points.stream().anyMatch(point -> known(point.interval()) != null);
		var limits = points.stream().anyMatch(point -> known(point.limits()) != null);
		var counts = points.stream().anyMatch(Figures::counted);
		var header = new ArrayList<>(List.of(texts.get("chart.from"), value(unit)));
		if (counts) {
			header.add(texts.get("chart.n"));
		}
		if (intervals) {
			header.add(texts.get("chart.interval"));
		}
		chart.bands().forEach(band -> header.add(band.label()));
		var numeric = new HashSet<Integer>();
		for (int at = 1; at < header.size() + (limits ? 1 : 0); at++) {
			numeric.add(at);
		}
		if (limits) {
			header.add(texts.get("chart.expected"));
			header.add(texts.get("chart.signal"));
		}
		var rows = points.stream()
				.map(point -> {
					var row = new ArrayList<>(List.of(numbers.day(point.at()), value(point.value(), unit, decimals)));
					if (counts) {
						row.add(n(point));
					}
					if (intervals) {
						row.add(interval(point.interval(), unit));
					}
					chart.bands().forEach(band -> row.add(in(band, point, unit)));
					if (limits) {
						row.add(expected(point.limits(), unit, decimals));
						row.add(point.signal());
					}
					return List.copyOf(row);
				})
				.toList();
		return new Sheet(header, rows, numeric);
	}

	/** What a band says of the day of a point; nothing where it does not reach. */
	private String in(Block.Band band, Block.Point point, String unit) {
		return band.edges().stream()
				.filter(edge -> edge.at().equals(point.at()))
				.map(edge -> texts.get("chart.band", numbers.value(edge.value(), unit), interval(edge.interval(), unit)))
				.findFirst()
				.orElse("");
	}

	private String value(String unit) {
		var name = numbers.unit(unit);
		return name.isEmpty() ? texts.get("chart.value") : texts.get("chart.valueIn", name);
	}

	public Intervals intervals(Block.Estimates estimates) {
		var unit = estimates.unit();
		return new Intervals(
				estimates.title(),
				List.of(texts.get("estimate.of"), texts.get("estimate.value")),
				estimates.rows().stream()
						.map(row -> new Intervals.Row(
								row.label(), row.anchor(), row.value(),
								new Range(row.interval().low(), row.interval().high()), said(row, unit)))
						.toList(),
				estimates.marks().stream().map(mark -> new Intervals.Mark(mark.value(), mark.label())).toList());
	}

	private String said(Block.Estimate row, String unit) {
		return numbers.estimate(row.value(), row.interval().low(), row.interval().high(), row.n(), unit);
	}

	public TradeOff tradeOff(Block.TradeOff both) {
		return new TradeOff(
				both.title(), texts.get("tradeOff.of"), texts.get("tradeOff.best"), axis(both.across()), axis(both.up()),
				both.choices().stream()
						.map(one -> new TradeOff.Choice(
								one.label(), change(one.across(), both.across().unit()), change(one.up(), both.up().unit())))
						.toList());
	}

	private TradeOff.Axis axis(Block.Axis axis) {
		var unit = numbers.unit(axis.unit());
		return new TradeOff.Axis(
				unit.isEmpty() ? axis.label() : texts.get("tradeOff.axis", axis.label(), unit), axis.lessIsBetter(),
				numbers::plain);
	}

	private TradeOff.Change change(Block.Change change, String unit) {
		return new TradeOff.Change(
				numbers.scaled(change.value(), unit), scaled(change.interval(), unit), said(change, unit));
	}

	private String said(Block.Change change, String unit) {
		var value = numbers.value(change.value(), unit);
		var within = interval(change.interval(), unit);
		return within.isEmpty() ? value : texts.get("tradeOff.change", value, within);
	}

	public Parts parts(Block.Shares shares) {
		var total = shares.parts().stream().mapToLong(Block.Share::count).sum();
		return new Parts(
				shares.title(),
				List.of(texts.get("part.of"), texts.get("part.count"), texts.get("part.share")),
				shares.parts().stream()
						.map(part -> new Parts.Part(
								part.label(),
								part.count(),
								numbers.count(part.count()),
								total == 0 ? "" : numbers.value((double) part.count() / total, Numbers.SHARE),
								role(part.tone())))
						.toList());
	}

	private static Role role(Block.Tone tone) {
		return switch (tone) {
			case NEGATIVE -> Role.HURT;
			case NEUTRAL -> Role.LINE;
			case POSITIVE, PLAIN -> Role.ACCENT;
		};
	}

	/** As it is in a file, which is read on whatever day: without a line for today. */
	public TimeLine timeLine(Block.Work work) {
		return timeLine(work, null);
	}

	/** As it is looked at on a day. */
	public TimeLine timeLine(Block.Work work, @Nullable LocalDate today) {
		return new TimeLine(
				work.title(),
				work.header(),
				work.pieces().stream()
						.map(piece -> new TimeLine.Span(
								piece.what(), piece.who(), piece.from(), piece.to(), piece.promised(), days(piece), piece.state(),
								done(piece.tone()), phases(piece), piece.anchor(), piece.after()))
						.toList(),
				today,
				texts.locale());
	}

	private static List<TimeLine.Phase> phases(Block.Piece piece) {
		return piece.phases().stream()
				.map(phase -> new TimeLine.Phase(phase.name(), phase.from(), phase.to(), done(phase.tone())))
				.toList();
	}

	private String days(Block.Piece piece) {
		if (!piece.phases().isEmpty()) {
			return texts.list(piece.phases().stream().map(this::days).toList());
		}
		return days(piece.from(), piece.to());
	}

	/** From one day to another in words; absent ones are open. */
	public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from != null && to != null) {
			return from.equals(to) ? numbers.day(to) : texts.get("work.fromTo", numbers.day(from), numbers.day(to));
		}
		return from != null
				? texts.get("work.from", numbers.day(from))
				: to != null ? texts.get("work.to", numbers.day(to)) : texts.get("work.undated");
	}

	private String days(Block.Phase phase) {
		return phase.from().equals(phase.to())
				? texts.get("work.phase.on", phase.name(), numbers.day(phase.from()))
				: texts.get("work.phase", phase.name(), numbers.period(new Period(phase.from(), phase.to())));
	}

	private static Role done(Block.Tone tone) {
		return tone == Block.Tone.POSITIVE ? Role.GOAL : role(tone);
	}

	/** The state of an item; {@code large}: beside its title. */
	public static Badge badge(Block.State state, boolean large) {
		var tone = switch (state.tone()) {
			case NEGATIVE -> Badge.Tone.BAD;
			case NEUTRAL -> Badge.Tone.UNSETTLED;
			case POSITIVE -> Badge.Tone.GOOD;
			case PLAIN -> Badge.Tone.OPEN;
		};
		return new Badge(tone, state.text(), large);
	}

	/** A table of a chapter as it is drawn elsewhere. */
	public static Block.Table table(Sheet sheet) {
		var rows = sheet.rows().stream()
				.map(row -> Stream.iterate(0, at -> at + 1)
						.limit(row.size())
						.map(at -> sheet.numbers().contains(at) ? Block.Cell.number(row.get(at)) : Block.Cell.text(row.get(at)))
						.toList())
				.toList();
		return new Block.Table(sheet.header(), rows);
	}
}
