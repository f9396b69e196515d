package io.antiphon.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;

/** The vertical axis of a chart: its range, round values to draw lines at, and where a value is. */
public final class ValueAxis {

	private static final int LINES = 4;
	private static final double[] ROUND = {1, 2, 2.5, 5, 10};
	/** A scale of values that are all positive starts at 0, unless that would squeeze them into the upper part. */
	private static final double SQUEEZED = 0.75;

	private final BiFunction<Double, Integer, String> reading;
	private final double step;
	private final long first;
	private final long last;

	/** {@code reading}: how a value is written with so many decimals. */
	public ValueAxis(DoubleStream values, BiFunction<Double, Integer, String> reading) {
		this.reading = reading;
		var range = values.summaryStatistics();
		var low = range.getMin() >= 0 && range.getMin() < SQUEEZED * range.getMax() ? 0 : range.getMin();
		var high = range.getMax();
		this.step = step(high > low ? high - low : Math.max(Math.abs(high), 1));
		this.first = (long) Math.floor(low / step + 1e-9);
		this.last = Math.max((long) Math.ceil(high / step - 1e-9), first + 1);
	}

	/** A round distance between lines. */
	public static double step(double range) {
		var power = Math.pow(10, Math.floor(Math.log10(range / LINES)));
		return DoubleStream.of(ROUND)
				.map(round -> round * power)
				.filter(step -> step * LINES >= range)
				.findFirst()
				.orElse(range);
	}

	/** The values at the lines, from below. */
	public List<Double> lines() {
		var lines = new ArrayList<Double>();
		for (var at = first; at <= last; at++) {
			lines.add(at * step);
		}
		return lines;
	}

	/** The words at a line. */
	public String label(double line) {
		var decimals = Math.clamp(-(long) Math.floor(Math.log10(step) + 1e-9), 0, 6);
		return reading.apply(line, decimals + (isHalf() ? 1 : 0));
	}

	/** How far up a value is, 0 for the lowest line and 1 for the highest. */
	public double height(double value) {
		return (value / step - first) / (last - first);
	}

	/** Whether the step is 2.5 of its power, and so needs a decimal more. */
	private boolean isHalf() {
		var power = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
		return Math.abs(step / power - 2.5) < 1e-9 && step < 10;
	}
}
