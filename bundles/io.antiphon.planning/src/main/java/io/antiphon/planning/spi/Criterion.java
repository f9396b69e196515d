package io.antiphon.planning.spi;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an option is scored on: from {@code least} to {@code most}, both among the values, in {@code steps}. An option that has no value on
 * a criterion that is {@code needed} is not scored. {@code weight} is that which it has unless people say another; absent where it cannot
 * be weighted. {@code levels} are the values that have a name, or all there are, rising.
 */
public record Criterion(
		String id, double least, double most, Better better, Steps steps, boolean needed, @Nullable Double weight, List<Level> levels) {

	/** Which values speak for an option. */
	public enum Better {
		HIGHER,
		LOWER,
		/** Neither by itself, as where answers are counted. */
		NEITHER
	}

	/** Which values there are. */
	public enum Steps {
		/** Every number. */
		ANY,
		/** Whole numbers. */
		WHOLE,
		/** The levels alone. */
		LEVELS
	}

	/** A value with a name, the last part of a key of the vocabulary; empty where it needs none. */
	public record Level(double value, String name) {}

	public Criterion {
		levels = List.copyOf(levels);
		if (id.isBlank() || !(least < most) || Double.isInfinite(least) || Double.isInfinite(most)) {
			throw new IllegalArgumentException("a criterion has an id and a scale with two ends: " + id);
		}
		if (steps == Steps.LEVELS && levels.isEmpty() || !rising(least, most, levels)) {
			throw new IllegalArgumentException("levels rise within the scale: " + id);
		}
		if (weight != null && !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("a weight is an amount: " + id);
		}
	}

	private static boolean rising(double least, double most, List<Level> levels) {
		for (int at = 0; at < levels.size(); at++) {
			var value = levels.get(at).value();
			if (!(value >= least && value <= most) || at > 0 && value <= levels.get(at - 1).value()) {
				return false;
			}
		}
		return true;
	}

	/** One of whole numbers that has to be said and cannot be weighted. */
	public static Criterion whole(String id, double least, double most, Better better) {
		return new Criterion(id, least, most, better, Steps.WHOLE, true, null, List.of());
	}

	/** One of every number that has to be said and cannot be weighted. */
	public static Criterion any(String id, double least, double most, Better better) {
		return new Criterion(id, least, most, better, Steps.ANY, true, null, List.of());
	}

	/** One of these levels alone that has to be said and cannot be weighted. */
	public static Criterion of(String id, Better better, List<Level> levels) {
		return new Criterion(
				id, levels.getFirst().value(), levels.getLast().value(), better, Steps.LEVELS, true, null, levels);
	}

	/** The same with names for some of its values. */
	public Criterion naming(List<Level> named) {
		return new Criterion(id, least, most, better, steps, needed, weight, named);
	}

	/** The same where it can be weighted, as a rule with 1. */
	public Criterion weighted() {
		return new Criterion(id, least, most, better, steps, needed, 1.0, levels);
	}

	/** The same where it may be left out. */
	public Criterion optional() {
		return new Criterion(id, least, most, better, steps, false, weight, levels);
	}

	/** Whether there is such a value on it. */
	public boolean takes(double value) {
		var inside = value >= least && value <= most;
		return inside && switch (steps) {
			case ANY -> true;
			case WHOLE -> value == Math.rint(value);
			case LEVELS -> levels.stream().anyMatch(level -> level.value() == value);
		};
	}

	/** One step below a value: the next level where there is one, else less by 1, but no lower than the scale; empty at its end. */
	public OptionalDouble below(double value) {
		var level = levels.stream().mapToDouble(Level::value).filter(one -> one < value).max();
		return level.isPresent() || steps == Steps.LEVELS ? level : value > least ? OptionalDouble.of(Math.max(least, value - 1)) : level;
	}

	/** One step above a value: the next level where there is one, else more by 1, but no higher than the scale; empty at its end. */
	public OptionalDouble above(double value) {
		var level = levels.stream().mapToDouble(Level::value).filter(one -> one > value).min();
		return level.isPresent() || steps == Steps.LEVELS ? level : value < most ? OptionalDouble.of(Math.min(most, value + 1)) : level;
	}
}
