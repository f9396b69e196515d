package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What a chart says in words and numbers, and where its values lie between 0 and 1 of its height and width. */
final class ChartModel {

	private static final int TICKS = 4;

	private final Block.Chart chart;
	private final Texts texts;
	private final Numbers numbers;
	private final double step;
	private final double low;
	private final double high;

	ChartModel(Block.Chart chart, Locale locale) {
		this.chart = chart;
		this.texts = Texts.of(ChartModel.class, locale);
		this.numbers = new Numbers(locale);
		var least = values().min().orElse(0);
		var most = values().max().orElse(1);
		this.step = step(most > least ? most - least : Math.max(Math.abs(most), 1));
		this.low = Math.floor(least / step) * step;
		this.high = Math.max(Math.ceil(most / step) * step, low + step);
	}

	private DoubleStream values() {
		var points = chart.points().stream().flatMapToDouble(point -> {
			var limits = point.limits();
			return limits == null
					? DoubleStream.of(point.value())
					: DoubleStream.of(point.value(), limits.low(), limits.high());
		});
		var limits = chart.limits();
		return limits == null ? points : DoubleStream.concat(points, DoubleStream.of(limits.centre()));
	}

	/** 1, 2 or 5 times a power of ten, so that about four steps make the range. */
	private static double step(double range) {
		var rough = range / TICKS;
		var power = Math.pow(10, Math.floor(Math.log10(rough)));
		return Stream.of(1.0, 2.0, 5.0, 10.0).map(part -> part * power).filter(part -> part >= rough * 0.999).findFirst().orElse(power * 10);
	}

	Block.Chart chart() {
		return chart;
	}

	/** Values at which a line with a number is drawn, rising. */
	List<Double> ticks() {
		var ticks = new ArrayList<Double>();
		for (var index = 0; low + index * step <= high + step / 2; index++) {
			ticks.add(low + index * step);
		}
		return ticks;
	}

	/** A value at the axis, with as many decimals as the steps need. */
	String tick(double value) {
		return numbers.value(value, chart.unit(), numbers.decimals(step, chart.unit()));
	}

	/** 0 at the bottom, 1 at the top. */
	double height(double value) {
		return (value - low) / (high - low);
	}

	/** 0 at the first point's day, 1 at the last one's; events may lie outside. */
	double place(LocalDate day) {
		var first = chart.points().getFirst().at().toEpochDay();
		var last = chart.points().getLast().at().toEpochDay();
		return last == first ? 0.5 : (day.toEpochDay() - first) / (double) (last - first);
	}

	String day(LocalDate day) {
		return numbers.day(day);
	}

	String value(Block.Point point) {
		return numbers.value(point.value(), chart.unit());
	}

	String n(Block.Point point) {
		return numbers.count(Math.round(point.n()));
	}

	String expected(Block.Point point) {
		var limits = point.limits();
		return limits == null ? "" : numbers.interval(limits.low(), limits.high(), chart.unit());
	}

	/** The name of the centre line; empty where there is none. */
	String centre() {
		var limits = chart.limits();
		return limits == null ? "" : texts.get("chart.centre", numbers.value(limits.centre(), chart.unit()));
	}

	/** A point in one line: day, value, n, what was expected, and the rule it breaks. */
	String describe(Block.Point point) {
		var said = texts.get("chart.point", day(point.at()), value(point), n(point));
		var limits = point.limits();
		var expected = limits == null ? said : texts.get("chart.point.expected", said, expected(point));
		return point.signal().isEmpty() ? expected : texts.get("chart.point.signal", expected, point.signal());
	}

	/** The chart in one line, for those who do not see it. */
	String about() {
		var signals = chart.points().stream().filter(point -> !point.signal().isEmpty()).count();
		return texts.get("chart.about", chart.title(), chart.points().size(), signals);
	}

	String asTable() {
		return texts.get("chart.asTable");
	}

	String copy() {
		return texts.get("chart.copy");
	}

	String save() {
		return texts.get("chart.save");
	}

	List<Column<Block.Point>> columns() {
		return List.of(
				Column.number(texts.get("chart.from"), point -> day(point.at()), point -> point.at().toEpochDay()),
				Column.number(texts.get("chart.value"), this::value, Block.Point::value),
				Column.number(texts.get("chart.n"), this::n, Block.Point::n),
				Column.text(texts.get("chart.expected"), this::expected),
				Column.text(texts.get("chart.signal"), Block.Point::signal));
	}
}
