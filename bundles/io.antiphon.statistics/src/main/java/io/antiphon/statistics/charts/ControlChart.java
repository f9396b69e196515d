package io.antiphon.statistics.charts;

import io.antiphon.statistics.charts.rules.Rule;
import io.antiphon.statistics.charts.rules.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart of a process over time, in stages: its points, what each should keep to, and where they do not. Called by whoever watches
 * an indicator; drawn and kept by others. Immutable.
 *
 * @param points in the order of time
 * @param stages one after the other over all points, each with a centre and limits of its own
 */
public record ControlChart(Kind kind, List<Point> points, List<Stage> stages) {

	public ControlChart {
		points = List.copyOf(points);
		stages = List.copyOf(stages);
	}

	/**
	 * The chart of samples in the order of time. Rules are judged within each stage. A stage whose limits come from a single value
	 * has none where they rest on moving ranges (XmR, t, p′, u′); values that are all alike make limits of width 0, and any other
	 * value is beyond them.
	 *
	 * @param samples at least one, and none of which {@link Kind#fault} says anything
	 * @param stages one after the other over all samples; for moving ranges at least two samples for the limits of each
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static ControlChart of(Kind kind, List<Sample> samples, List<Stretch> stages, Set<Rule> rules) {
		check(kind, samples, stages);
		var points = new ArrayList<Point>();
		var made = new ArrayList<Stage>();
		for (var stretch : stages) {
			var expected = kind.formula().of(
					samples.subList(stretch.from(), stretch.to()), stretch.first() - stretch.from(), stretch.end() - stretch.from());
			var signals = Rule.signals(expected.values(), expected.centre(), expected.sigma(), rules).stream()
					.collect(Collectors.groupingBy(Signal::index, Collectors.mapping(Signal::rule, Collectors.toList())));
			double centre = expected.shown().applyAsDouble(expected.centre());
			int from = points.size();
			for (int i = 0; i < expected.values().length; i++) {
				points.add(new Point(
						stretch.to() - expected.values().length + i,
						kind == Kind.T ? samples.get(stretch.from() + i).value() : expected.values()[i],
						centre,
						expected.limits(i),
						signals.getOrDefault(i, List.of())));
			}
			made.add(new Stage(from, points.size(), expected.used(), centre, expected.oneSigma(), expected.dispersion()));
		}
		return new ControlChart(kind, points, made);
	}

	/** The chart in one stage, with limits from all of it. */
	public static ControlChart of(Kind kind, List<Sample> samples, Set<Rule> rules) {
		return of(kind, samples, List.of(Stretch.of(0, samples.size())), rules);
	}

	private static void check(Kind kind, List<Sample> samples, List<Stretch> stages) {
		int end = 0;
		for (var stage : stages) {
			if (stage.from() != end) {
				throw new IllegalArgumentException("A stage from sample " + stage.from() + " does not follow one to " + end + ".");
			}
			if (stage.end() - stage.first() <= kind.skipped()) {
				throw new IllegalArgumentException("No limits of " + kind.key() + " come from one sample.");
			}
			end = stage.to();
		}
		if (samples.isEmpty() || end != samples.size()) {
			throw new IllegalArgumentException("Stages to sample " + end + " do not cover " + samples.size() + " samples.");
		}
		IntStream.range(0, samples.size()).forEach(i -> kind.fault(samples.get(i)).ifPresent(fault -> {
			throw new IllegalArgumentException("Sample " + i + " of a chart " + kind.key() + " is none: " + fault + ".");
		}));
	}

	/** All that is raised, in order of points, then of rules; indices are those of the points. */
	public List<Signal> signals() {
		return IntStream.range(0, points.size())
				.boxed()
				.flatMap(i -> points.get(i).signals().stream().map(rule -> new Signal(rule, i)))
				.toList();
	}

	/** 0-based indices, rising, of the points at which {@code rule} is raised. */
	public int[] raised(Rule rule) {
		return IntStream.range(0, points.size()).filter(i -> points.get(i).signals().contains(rule)).toArray();
	}

	/** The stage that a point is in. */
	public Stage stage(int point) {
		return stages.stream().filter(stage -> point < stage.to()).findFirst().orElseThrow();
	}
}
