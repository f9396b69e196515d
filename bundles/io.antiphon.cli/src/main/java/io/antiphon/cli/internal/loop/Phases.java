package io.antiphon.cli.internal.loop;

import io.antiphon.loop.Step;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the phases of a turn took: intake, analysis, evaluation, and the total they add up to. */
record Phases(Map<Step, Duration> steps) {

	private static final double SECOND = 1e9;

	/** Together with those of another part of the turn. */
	Phases and(Map<Step, Duration> more) {
		var all = new LinkedHashMap<>(steps);
		more.forEach((step, time) -> all.merge(step, time, Duration::plus));
		return new Phases(all);
	}

	/** In seconds, rounded to milliseconds. */
	Map<String, Double> seconds() {
		var nanos = new LinkedHashMap<String, Long>();
		List.of("intake", "analysis", "evaluation").forEach(phase -> nanos.put(phase, 0L));
		steps.forEach((step, time) -> nanos.merge(phase(step), time.toNanos(), Long::sum));
		var seconds = new LinkedHashMap<String, Double>();
		nanos.forEach((phase, time) -> seconds.put(phase, seconds(time)));
		seconds.put("total", seconds(nanos.values().stream().mapToLong(Long::longValue).sum()));
		return seconds;
	}

	private static double seconds(long nanos) {
		return Math.round(nanos / SECOND * 1_000) / 1_000.0;
	}

	private static String phase(Step step) {
		return switch (step) {
			case LISTEN -> "intake";
			case UNDERSTAND -> "analysis";
			case GOAL, DECIDE, PLAN, WATCH, JUDGE, ADJUST -> "evaluation";
		};
	}
}
