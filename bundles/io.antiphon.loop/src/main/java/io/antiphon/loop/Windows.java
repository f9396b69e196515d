package io.antiphon.loop;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three windows of a turn, disjoint so that no verdict comes by construction: what hurts is looked for in the first,
 * the baseline is measured in the second, the effect in the third. The time before the action is halved, to whole weeks
 * where it is four weeks or more.
 */
public record Windows(Period listening, Period baseline, Period followUp) {

	/**
	 * The windows around an action over the days that have data. Without an action date the action is still to come: it
	 * starts the day after {@code today}. The follow-up takes all data from the action on, and goes on beyond them where they
	 * are of fewer days than the baseline. Empty where fewer than two days of data lie before the action.
	 */
	public static Optional<Windows> around(@Nullable LocalDate actionDate, Period data, LocalDate today) {
		var action = actionDate == null ? latest(data.to(), today.plusDays(1)) : actionDate;
		var end = action.isBefore(data.to()) ? action : data.to();
		if (!end.isAfter(data.from().plusDays(1))) {
			return Optional.empty();
		}
		var before = new Period(data.from(), end);
		var half = before.days() / 2;
		var split = end.minusDays(before.days() >= 28 ? half / 7 * 7 : half);
		var baseline = new Period(split, end);
		var until = latest(data.to(), action.plusDays(baseline.days()));
		return Optional.of(new Windows(new Period(data.from(), split), baseline, new Period(action, until)));
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
