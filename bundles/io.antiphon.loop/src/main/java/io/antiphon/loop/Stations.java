package io.antiphon.loop;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.base.guard.Work;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns over the stations there are, those of one step in the order of the whiteboard. The one place where a station is asked. */
final class Stations implements Turns {

	/** The further on the list, the more somebody is needed. */
	private static final List<Station.Standing> URGENCY = List.of(
			Station.Standing.DONE, Station.Standing.IN_HAND, Station.Standing.NOTHING_YET, Station.Standing.NEEDS_YOU);
	private static final int LONGEST = 2_000;
	private static final int SHORT = 500;
	private static final Call<Step> STEP = Call.of("Station.step", Call.SHORT);
	private static final Call<State> STATE = Call.<State>of("Station.state", Call.ANSWER).checked(Stations::check);

	private final Extensions<Station> stations;
	private final LongSupplier nanoTime;

	Stations(Extensions<Station> stations, LongSupplier nanoTime) {
		this.stations = stations;
		this.nanoTime = nanoTime;
	}

	@Override
	public boolean provides(Step step) {
		return !of(step).isEmpty();
	}

	private List<Guarded<Station>> of(Step step) {
		return stations.all().stream()
				.filter(station -> station.ask(STEP, Station::step).found().filter(step::equals).isPresent())
				.toList();
	}

	@Override
	public List<Standing> standings(List<Step> steps, Locale locale, Scope scope) {
		return steps.stream().flatMap(step -> standing(step, locale, scope).stream()).toList();
	}

	private Optional<Standing> standing(Step step, Locale locale, Scope scope) {
		var found = of(step);
		var failed = new ArrayList<Fault>();
		var states = found.stream()
				.flatMap(station -> ask(step, station, STATE, Progress.NONE, (one, none) -> one.state(locale, scope), failed).stream())
				.toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(new Standing(step, together(states), failed));
	}

	@SuppressWarnings("null") // made by an extension, which may know nothing of null analysis
	private static void check(State state) {
		if (state.standing() == null || !words(state.next(), LONGEST) || !words(state.brief(), SHORT) || state.count() < 0
				|| state.waiting() < 0) {
			throw new Unusable("misshapen");
		}
		if (state.needs().size() > Station.MOST_NEEDS) {
			throw new Unusable("too-much");
		}
		for (var need : state.needs()) {
			if (need.kind() == null || need.title().isEmpty() || !words(need.anchor(), LONGEST)) {
				throw new Unusable("misshapen");
			}
		}
	}

	private static boolean words(@Nullable String text, int longest) {
		return text != null && text.length() <= longest;
	}

	private static @Nullable State together(List<State> states) {
		return states.stream().reduce(Stations::together).orElse(null);
	}

	private static State together(State one, State other) {
		var said = URGENCY.indexOf(one.standing()) >= URGENCY.indexOf(other.standing()) ? one : other;
		var needs = Stream.of(one, other).flatMap(state -> state.needs().stream()).sorted(Comparator.comparing(Need::kind)).toList();
		return new State(one.count() + other.count(), said.standing(), said.next())
				.saying(said.brief())
				.needing(needs, one.waiting() + other.waiting());
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
					turn = advanced(step, station, turn, progress, failed);
				}
			}
			times.merge(step, Duration.ofNanos(nanoTime.getAsLong() - began), Duration::plus);
		}
		return new Taken(turn, times, failed);
	}

	private static Turn advanced(Step step, Guarded<Station> station, Turn before, Progress progress, List<Fault> failed) {
		var advance = Call.<Turn>of("Station.advance", Call.WORK).checked(after -> {
			if (after.access() != before.access()) {
				throw new Unusable("other-access");
			}
		});
		return ask(step, station, advance, progress, (one, lively) -> one.advance(before, lively), failed).orElse(before);
	}

	private static <T> Optional<T> ask(
			Step step, Guarded<Station> station, Call<T> call, Progress progress, Work<Station, T> work, List<Fault> failed) {
		var answer = station.ask(call, progress, work);
		if (answer instanceof Answer.Missing<T>(var fault, var thrown)) {
			failed.add(new Fault(step, fault, thrown));
		}
		return answer.found();
	}
}
