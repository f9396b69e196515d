package io.antiphon.text.internal.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Goes down a smooth convex function, the same each time: L-BFGS (Liu and Nocedal, Mathematical Programming 45, 1989, 503–528) with halved steps. */
final class Descent {
	private static final int MEMORY = 8;
	private static final int ROUNDS = 100;
	private static final int HALVINGS = 30;
	private static final double ENOUGH = 1e-4;
	private static final double TOLERANCE = 1e-6;
	/** The ground is flat after so many steps in turn that lead hardly lower: the first ones are short. */
	private static final int FLAT = 4;

	private Descent() {}

	/** A function, which also writes its gradient at {@code place}. */
	@FunctionalInterface
	interface Slope {
		double at(double[] place, double[] gradient);
	}

	private record Step(double[] moved, double[] turned, double scale) {}

	/** The lowest place near enough, from {@code start}. */
	static double[] from(double[] start, Slope slope) {
		double[] place = start.clone();
		var gradient = new double[place.length];
		double height = slope.at(place, gradient);
		Deque<Step> steps = new ArrayDeque<>();
		int flat = 0;
		for (int round = 0; round < ROUNDS; round++) {
			double[] direction = direction(gradient, steps);
			double along = Vectors.dot(direction, gradient);
			double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(Vectors.dot(gradient, gradient))) : 1;
			var next = new double[place.length];
			var turned = new double[place.length];
			double reached = height;
			int halving = 0;
			do {
				for (int i = 0; i < next.length; i++) {
					next[i] = place[i] + length * direction[i];
				}
				reached = slope.at(next, turned);
				length /= 2;
			} while (reached > height + 2 * ENOUGH * length * along && ++halving < HALVINGS);
			if (halving == HALVINGS) {
				return place;
			}
			remember(steps, place, next, gradient, turned);
			flat = height - reached <= TOLERANCE * Math.max(1, Math.abs(reached)) ? flat + 1 : 0;
			place = next;
			gradient = turned;
			height = reached;
			if (flat == FLAT) {
				return place;
			}
		}
		return place;
	}

	private static void remember(Deque<Step> steps, double[] from, double[] to, double[] before, double[] after) {
		var moved = new double[from.length];
		var turned = new double[from.length];
		for (int i = 0; i < from.length; i++) {
			moved[i] = to[i] - from[i];
			turned[i] = after[i] - before[i];
		}
		double bend = Vectors.dot(moved, turned);
		if (bend > 1e-12) {
			steps.addLast(new Step(moved, turned, 1 / bend));
			if (steps.size() > MEMORY) {
				steps.removeFirst();
			}
		}
	}

	private static double[] direction(double[] gradient, Deque<Step> steps) {
		double[] direction = gradient.clone();
		var along = new double[steps.size()];
		int at = steps.size();
		for (Iterator<Step> back = steps.descendingIterator(); back.hasNext();) {
			Step step = back.next();
			along[--at] = step.scale() * Vectors.dot(step.moved(), direction);
			Vectors.add(direction, step.turned(), -along[at]);
		}
		if (!steps.isEmpty()) {
			Step last = steps.getLast();
			double scale = 1 / (last.scale() * Vectors.dot(last.turned(), last.turned()));
			for (int i = 0; i < direction.length; i++) {
				direction[i] *= scale;
			}
		}
		for (Step step : steps) {
			double back = step.scale() * Vectors.dot(step.turned(), direction);
			Vectors.add(direction, step.moved(), along[at++] - back);
		}
		for (int i = 0; i < direction.length; i++) {
			direction[i] = -direction[i];
		}
		return direction;
	}
}
