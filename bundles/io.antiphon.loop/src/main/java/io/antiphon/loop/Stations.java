package io.antiphon.loop;

import io.antiphon.base.Progress;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns over a list of stations, those of one step in the order of their classes' names. */
final class Stations implements Turns {

	/** The further on the list, the more somebody is needed. */
	private static final List<Station.Standing> URGENCY = List.of(
			Station.Standing.DONE, Station.Standing.IN_HAND, Station.Standing.NOTHING_YET, Station.Standing.NEEDS_YOU);

	private final Supplier<List<Station>> stations;
	private final LongSupplier nanoTime;
	private final BiConsumer<String, Throwable> faults;

	Stations(Supplier<List<Station>> stations, LongSupplier nanoTime, BiConsumer<String, Throwable> faults) {
		this.stations = stations;
		this.nanoTime = nanoTime;
		this.faults = faults;
	}

	@Override
	public boolean provides(Step step) {
		return !of(step).isEmpty();
	}

	private List<Station> of(Step step) {
		return stations.get().stream()
				.filter(station -> ask(step, station, station::step, new ArrayList<>()).filter(step::equals).isPresent())
				.sorted(Comparator.comparing(station -> station.getClass().getName()))
				.toList();
	}

	@Override
	public List<Standing> standings(Locale locale) {
		return Step.firstTurn().stream().flatMap(step -> standing(step, locale).stream()).toList();
	}

	private Optional<Standing> standing(Step step, Locale locale) {
		var found = of(step);
		var failed = new ArrayList<Fault>();
		var states = found.stream()
				.flatMap(station -> ask(step, station, () -> station.state(locale), failed).stream())
				.toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(new Standing(step, together(states), failed));
	}

	private static @Nullable State together(List<State> states) {
		return states.stream()
				.reduce((one, other) -> {
					var first = URGENCY.indexOf(one.standing()) >= URGENCY.indexOf(other.standing());
					var said = first ? one : other;
					return new State(one.count() + other.count(), said.standing(), said.next());
				})
				.orElse(null);
	}

	@Override
	public Taken take(List<Step> steps, Turn given, Progress progress) {
		var turn = given;
		var times = new EnumMap<Step, Duration>(Step.class);
		var failed = new ArrayList<Fault>();
		for (var step : steps) {
			var began = nanoTime.getAsLong();
			for (var station : of(step)) {
				if (!progress.cancelled()) {
					var before = turn;
					turn = ask(step, station, () -> station.advance(before, progress), failed).orElse(before);
				}
			}
			times.merge(step, Duration.ofNanos(nanoTime.getAsLong() - began), Duration::plus);
		}
		return new Taken(turn, times, failed);
	}

	/** The one place where a station is called: what it throws is caught here, and a guard of such calls goes here. */
	private <T> Optional<T> ask(Step step, Station station, Supplier<T> question, List<Fault> failed) {
		try {
			return Optional.of(question.get());
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
			var name = station.getClass().getName();
			faults.accept(name, fault);
			failed.add(new Fault(step, name, fault));
			return Optional.empty();
		}
	}
}
