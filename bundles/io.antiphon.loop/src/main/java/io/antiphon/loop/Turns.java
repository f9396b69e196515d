package io.antiphon.loop;

import io.antiphon.base.Progress;
import io.antiphon.loop.spi.Station;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one place where the stations that are installed are asked and run: in the order of their steps, several per step, with
 * progress, and with whatever one of them throws named while the others go on. The window, the command line and the report all
 * ask it. Thread-safe; everything but {@link #provides} blocks.
 */
@ProviderType
public interface Turns {

	/** Whether an installed capability does the step. */
	boolean provides(Step step);

	/** The steps that installed capabilities do, in the order of a first turn, each with where it stands. */
	List<Standing> standings(Locale locale);

	/** Takes the steps in the order given; those that nobody does are left out, and what is cancelled begins no further one. */
	Taken take(List<Step> steps, Turn turn, Progress progress);

	/**
	 * Where a step stands, from all of its stations: their counts together, and the sentence of the one that most needs somebody.
	 * The state is absent where none of them answers.
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

	/** A station that failed, by the name of its class, and what it threw. */
	record Fault(Step step, String station, Throwable thrown) {}

	/** Over the stations there are at the moment of asking; {@code faults} gets the class of one that failed, and what it threw. */
	static Turns over(Supplier<List<Station>> stations, BiConsumer<String, Throwable> faults) {
		return over(stations, System::nanoTime, faults);
	}

	/** The same by another clock, of nanoseconds. */
	static Turns over(Supplier<List<Station>> stations, LongSupplier nanoTime, BiConsumer<String, Throwable> faults) {
		return new Stations(stations, nanoTime, faults);
	}
}
