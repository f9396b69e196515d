package io.antiphon.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Discs at their places in a room: the larger the count the larger the area, pushed apart where they would lie on each other. The same for the same. */
public final class Scatter {

	/** How much of the room the discs may take together. */
	private static final double FILLED = 0.16;
	private static final double LEAST = 5;
	private static final double MOST = 0.11;
	private static final double GAP = 3;
	private static final double FRAME = 1;
	private static final int ROUNDS = 300;
	/** Turns those that lie in one place away from each other: the golden angle. */
	private static final double TURN = Math.PI * (3 - Math.sqrt(5));

	private Scatter() {}

	/** A disc, its centre in the room. */
	public record Disc(double x, double y, double radius) {}

	/** {@code x} and {@code y}: where things lie, in any unit; {@code sizes}: what their areas stand for, above 0; as many of each. */
	public static List<Disc> placed(double[] x, double[] y, double[] sizes, double width, double height) {
		var radii = radii(sizes, width, height);
		var edge = Arrays.stream(radii).max().orElse(0) + GAP;
		var atX = spread(x, edge, width - edge);
		var atY = spread(y, edge, height - edge);
		for (var round = 0; round < ROUNDS && apart(atX, atY, radii); round++) {
			for (var at = 0; at < radii.length; at++) {
				atX[at] = within(atX[at], radii[at], width);
				atY[at] = within(atY[at], radii[at], height);
			}
		}
		var discs = new ArrayList<Disc>();
		for (var at = 0; at < radii.length; at++) {
			discs.add(new Disc(within(atX[at], radii[at], width), within(atY[at], radii[at], height), radii[at]));
		}
		return discs;
	}

	private static double[] radii(double[] sizes, double width, double height) {
		var all = Arrays.stream(sizes).sum();
		var most = MOST * Math.min(width, height);
		var unit = all > 0 ? FILLED * width * height / Math.PI / all : 0;
		var largest = Math.sqrt(unit * Arrays.stream(sizes).max().orElse(0));
		var scale = largest > most ? most / largest : 1;
		return Arrays.stream(sizes).map(size -> Math.max(LEAST, scale * Math.sqrt(unit * size))).toArray();
	}

	/** From the least to the most of them over the whole room; in its middle where all are one. */
	private static double[] spread(double[] values, double from, double to) {
		var range = Arrays.stream(values).summaryStatistics();
		var wide = range.getMax() - range.getMin();
		return Arrays.stream(values)
				.map(value -> wide > 1e-9 ? from + (value - range.getMin()) / wide * Math.max(0, to - from) : (from + to) / 2)
				.toArray();
	}

	/** Pushes each two that overlap half the way apart; whether there were any. */
	private static boolean apart(double[] x, double[] y, double[] radii) {
		var any = false;
		for (var one = 0; one < radii.length; one++) {
			for (var other = one + 1; other < radii.length; other++) {
				var distance = Math.hypot(x[other] - x[one], y[other] - y[one]);
				var lacking = radii[one] + radii[other] + GAP - distance;
				if (lacking > 0.01) {
					var angle = distance > 1e-6 ? Math.atan2(y[other] - y[one], x[other] - x[one]) : other * TURN;
					var half = lacking / 2;
					x[one] -= half * Math.cos(angle);
					y[one] -= half * Math.sin(angle);
					x[other] += half * Math.cos(angle);
					y[other] += half * Math.sin(angle);
					any = true;
				}
			}
		}
		return any;
	}

	private static double within(double place, double radius, double room) {
		var edge = radius + FRAME;
		return Math.clamp(place, Math.min(edge, room / 2), Math.max(room - edge, room / 2));
	}
}
