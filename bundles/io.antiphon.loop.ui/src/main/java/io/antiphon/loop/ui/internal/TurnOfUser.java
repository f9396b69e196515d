package io.antiphon.loop.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A turn that the user of the window takes step by step with the stations that are installed. */
final class TurnOfUser {

	private final List<Station> stations;
	private final Locale locale;

	TurnOfUser(List<Station> stations, Locale locale) {
		this.stations = stations;
		this.locale = locale;
	}

	String next(List<Step> steps) {
		var sentence = "";
		for (var step : steps) {
			var found = station(step);
			if (found.isPresent()) {
				var state = found.get().state(locale);
				sentence = state.next();
				if (open(state.standing())) {
					return sentence;
				}
			}
		}
		return sentence;
	}

	private static boolean open(Station.Standing standing) {
		return standing == Station.Standing.NOTHING_YET || standing == Station.Standing.NEEDS_YOU;
	}

	/** Takes the steps in their order, those that are installed. */
	void take(List<Step> steps, @Nullable LocalDate actionDate, Access access, Progress progress) {
		var turn = new Turn(List.of(), null, "", actionDate, List.of(), locale, access);
		for (var step : steps) {
			var found = station(step);
			if (found.isPresent() && !progress.cancelled()) {
				turn = found.get().advance(turn, progress);
			}
		}
	}

	private Optional<Station> station(Step step) {
		return stations.stream().filter(station -> station.step() == step).findFirst();
	}
}
