package io.antiphon.planning.internal.proposing;

import io.antiphon.base.Period;
import io.antiphon.loop.Windows;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Which days a test plan would compare. What was picked for being bad on some days looks better on others by chance alone, so
 * the days of a finding are never among them.
 */
sealed interface Frame {

	/** These two windows. */
	record Framed(@NonNull Period baseline, @NonNull Period followUp) implements Frame {}

	/** None: nothing has a time. */
	record Undated() implements Frame {}

	/** None, and no plan; the reason is a key of the texts under {@code refused.}. */
	record Refused(String reason) implements Frame {}

	/**
	 * The windows around an action over the days {@code data} spans. Where the days on which something was {@code found}
	 * ({@code null}: all of them) overlap the baseline, it is moved behind them, or before them if nothing is left there.
	 */
	static Frame of(
			Optional<Period> data, @Nullable LocalDate action, @Nullable Period found, LocalDate today) {
		if (data.isEmpty()) {
			return new Undated();
		}
		return Windows.around(action, data.get(), today)
				.map(windows -> of(windows, data.get().from(), found))
				.orElse(new Refused("too-little-before"));
	}

	private static Frame of(Windows windows, LocalDate first, @Nullable Period found) {
		if (found == null || found.overlaps(windows.followUp())) {
			return new Refused("same-days");
		}
		if (!found.overlaps(windows.baseline())) {
			return new Framed(windows.baseline(), windows.followUp());
		}
		var end = windows.baseline().to();
		if (found.to().isBefore(end)) {
			return new Framed(new Period(found.to(), end), windows.followUp());
		}
		return first.isBefore(found.from())
				? new Framed(new Period(first, found.from()), windows.followUp())
				: new Refused("same-days");
	}

	/** The same with a baseline that begins on that day or later; refused where fewer than two days are left. */
	default Frame since(LocalDate day) {
		if (!(this instanceof Framed(Period baseline, Period followUp)) || !baseline.from().isBefore(day)) {
			return this;
		}
		return day.plusDays(2).isAfter(baseline.to())
				? new Refused("too-soon")
				: new Framed(new Period(day, baseline.to()), followUp);
	}

	/** The baseline window, {@code null} where there is none. */
	default @Nullable Period baseline() {
		return this instanceof Framed(Period baseline, Period followUp) ? baseline : null;
	}

	/** The follow-up window, {@code null} where there is none. */
	default @Nullable Period followUp() {
		return this instanceof Framed(Period baseline, Period followUp) ? followUp : null;
	}
}
