package io.antiphon.loop;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.Station;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one place where the stations that are installed are asked and run: in the order of their steps, several per step, with
 * progress, each under the guard, and with whatever one of them does wrong named while the others go on. The window, the command
 * line and the report all ask it. Thread-safe; blocks.
 */
@ProviderType
public interface Turns {

	/** Whether an installed capability does the step. */
	boolean provides(Step step);

	/** The steps that installed capabilities do, in the order of a first turn, each with where it stands. */
	default List<Standing> standings(Locale locale) {
		return standings(locale, Scope.ALL);
	}

	/** The same of what lies within a scope. */
	default List<Standing> standings(Locale locale, Scope scope) {
		return standings(Step.firstTurn(), locale, scope);
	}

	/** The same of these steps alone, in their order: the others are not asked, which may take them a while. */
	List<Standing> standings(List<Step> steps, Locale locale, Scope scope);

	/** Takes the steps in the order given; those that nobody does are left out, and what is cancelled begins no further one. */
	Taken take(List<Step> steps, Turn turn, Progress progress);

	/**
	 * Where a step stands, from all of its stations: their counts together, the sentence of the one that most needs somebody, and what
	 * needs somebody in any of them. The state is absent where none of them answers.
	 */
	record Standing(Step step, Station.@Nullable State state, List<Fault> faults) {

		public Standing {
			faults = List.copyOf(faults);
		}
	}

	/** A turn as it came out, how long each step took, and what went wrong. */
	record Taken(Turn turn, Map<Step, Duration> times, List<Fault> faults) {

		public Taken {
			times = Map.copyOf(times);
			faults = List.copyOf(faults);
		}
	}

	/** A station that failed, as the guard's register names it, and what it threw, if it was that. */
	record Fault(Step step, io.antiphon.base.guard.Fault what, @Nullable Throwable thrown) {

		/** Whose it is, as it is told to people. */
		public String station() {
			return what.extension().label();
		}
	}

	/** Over the stations there are at the moment of asking, each asked under the guard. */
	static Turns over(Extensions<Station> stations) {
		return over(stations, System::nanoTime);
	}

	/** The same by another clock, of nanoseconds. */
	static Turns over(Extensions<Station> stations, LongSupplier nanoTime) {
		return new Stations(stations, nanoTime);
	}
}
