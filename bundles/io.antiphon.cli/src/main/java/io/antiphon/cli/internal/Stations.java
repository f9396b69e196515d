package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * The stations that are installed, gone through in the order of a first turn and timed. Here and nowhere else is caught
 * what they throw: {@code faults} gets the name of the class and what it threw, the others go on.
 */
final class Stations {

	private static final double SECOND = 1e9;

	/** A turn with how long each phase took, and the stations that failed. */
	record Turned(Turn turn, Map<String, Long> nanos, List<String> failed) {

		/** Rounded to milliseconds; the total is what the phases add up to. */
		Map<String, Double> seconds() {
			var seconds = new LinkedHashMap<String, Double>();
			nanos.forEach((phase, time) -> seconds.put(phase, seconds(time)));
			seconds.put("total", seconds(nanos.values().stream().mapToLong(Long::longValue).sum()));
			return seconds;
		}

		private static double seconds(long nanos) {
			return Math.round(nanos / SECOND * 1_000) / 1_000.0;
		}
	}

	private final List<Station> stations;
	private final LongSupplier nanoTime;
	private final BiConsumer<String, RuntimeException> faults;

	Stations(List<Station> stations, LongSupplier nanoTime, BiConsumer<String, RuntimeException> faults) {
		this.stations = stations.stream()
				.sorted(Comparator.comparing(station -> station.getClass().getName()))
				.toList();
		this.nanoTime = nanoTime;
		this.faults = faults;
	}

	boolean nobodyListens() {
		return stations.stream().noneMatch(station -> station.step() == Step.LISTEN);
	}

	/** The first step; {@code skip}: there is nothing new to take in. */
	Turned listen(Turn turn, boolean skip, Progress progress) {
		var start = new LinkedHashMap<String, Long>();
		List.of("intake", "analysis", "evaluation").forEach(phase -> start.put(phase, 0L));
		var listened = new Turned(turn, start, List.of());
		return skip ? listened : step(Step.LISTEN, listened, progress);
	}

	/** All steps after listening. */
	Turned goOn(Turned listened, Progress progress) {
		var turned = listened;
		for (var step : Step.firstTurn()) {
			if (step != Step.LISTEN && !progress.cancelled()) {
				turned = step(step, turned, progress);
			}
		}
		return turned;
	}

	private Turned step(Step step, Turned before, Progress progress) {
		var began = nanoTime.getAsLong();
		var failed = new ArrayList<>(before.failed());
		var turn = before.turn();
		for (var station : stations) {
			if (station.step() == step) {
				try {
					turn = station.advance(turn, progress);
				} catch (RuntimeException fault) {
					failed.add(station.getClass().getName());
					faults.accept(station.getClass().getName(), fault);
				}
			}
		}
		var nanos = new LinkedHashMap<>(before.nanos());
		nanos.merge(phase(step), nanoTime.getAsLong() - began, Long::sum);
		return new Turned(turn, nanos, List.copyOf(failed));
	}

	private static String phase(Step step) {
		return switch (step) {
			case LISTEN -> "intake";
			case UNDERSTAND -> "analysis";
			case GOAL, DECIDE, PLAN, WATCH, JUDGE, ADJUST -> "evaluation";
		};
	}
}
