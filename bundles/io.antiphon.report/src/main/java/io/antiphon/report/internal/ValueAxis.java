package io.antiphon.report.internal;

import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The vertical axis of a chart: its range, round values to draw lines at, and where a value is. */
final class ValueAxis {

	private static final int LINES = 4;
	private static final double[] ROUND = {1, 2, 2.5, 5, 10};
	/** A scale of values that are all positive starts at 0, unless that would squeeze them into the upper part. */
	private static final double SQUEEZED = 0.75;

	private final Numbers numbers;
	private final String unit;
	private final double step;
	private final long first;
	private final long last;

	ValueAxis(Block.Chart chart, Numbers numbers) {
		this.numbers = numbers;
		this.unit = chart.unit();
		var range = values(chart).map(value -> numbers.scaled(value, unit)).summaryStatistics();
		var low = range.getMin() >= 0 && range.getMin() < SQUEEZED * range.getMax() ? 0 : range.getMin();
		var high = range.getMax();
		this.step = step(high > low ? high - low : Math.max(Math.abs(high), 1));
		this.first = (long) Math.floor(low / step + 1e-9);
		this.last = Math.max((long) Math.ceil(high / step - 1e-9), first + 1);
	}

	/** A round distance between lines. */
	static double step(double range) {
		var power = Math.pow(10, Math.floor(Math.log10(range / LINES)));
		return DoubleStream.of(ROUND)
				.map(round -> round * power)
				.filter(step -> step * LINES >= range)
				.findFirst()
				.orElse(range);
	}

	/** The values at the lines, from below, as they are shown (per cents of shares). */
	List<Double> lines() {
		var lines = new ArrayList<Double>();
		for (var at = first; at <= last; at++) {
			lines.add(at * step);
		}
		return lines;
	}

	/** The words at a line. */
	String label(double line) {
		var decimals = Math.clamp(-(long) Math.floor(Math.log10(step) + 1e-9), 0, 6);
		var fine = decimals + (isHalf() ? 1 : 0);
		return unit.equals(Numbers.SHARE)
				? numbers.value(line / 100, unit, fine)
				: numbers.plain(line, fine);
	}

	/** How far up a value is, 0 for the lowest line and 1 for the highest. */
	double height(double value) {
		return heightOfLine(numbers.scaled(value, unit));
	}

	double heightOfLine(double shown) {
		return (shown / step - first) / (last - first);
	}

	/** Whether the step is 2.5 of its power, and so needs a decimal more. */
	private boolean isHalf() {
		var power = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
		return Math.abs(step / power - 2.5) < 1e-9 && step < 10;
	}

	private static DoubleStream values(Block.Chart chart) {
		var limits = chart.limits();
		var ranges = chart.points().stream().flatMap(point -> Stream.of(point.limits(), point.interval()));
		return DoubleStream.concat(
				DoubleStream.concat(
						chart.points().stream().mapToDouble(Block.Point::value),
						limits == null ? DoubleStream.empty() : DoubleStream.of(limits.centre())),
				ranges.flatMapToDouble(
						range -> range == null ? DoubleStream.empty() : DoubleStream.of(range.low(), range.high())));
	}
}
