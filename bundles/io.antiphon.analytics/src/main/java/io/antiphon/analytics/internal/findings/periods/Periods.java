package io.antiphon.analytics.internal.findings.periods;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The periods of equal length in which feedback is counted, back from the newest, which ends with {@code last} and so is a whole one: weeks from four weeks
 * on, days below, as series are shown elsewhere; thirty days where feedback comes but once a month.
 */
public record Periods(LocalDate last, int days) {

	/** What lies further back tells nothing of what is usual. */
	public static final int MOST = 260;

	private static final int WEEK = 7;
	private static final int MONTH = 30;
	private static final int WEEKS_FROM = 4 * WEEK;
	/** Between days with feedback: from here on it comes by the week, and by the month. */
	private static final int WEEKLY = 4;
	private static final int MONTHLY = 18;
	/** A period of less than a twentieth of the usual volume is dates gone astray. */
	private static final double ASTRAY = 0.05;

	/** Those of feedback of which so many pieces are of each day; empty where all are of one period. */
	public static Optional<Periods> of(Map<LocalDate, Integer> pieces) {
		var days = new TreeMap<>(pieces);
		if (days.isEmpty()) {
			return Optional.empty();
		}
		var usual = usual(days);
		var length = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
		var each = usual >= MONTHLY ? MONTH : usual >= WEEKLY || length >= WEEKS_FROM ? WEEK : 1;
		for (var last : days.descendingKeySet()) {
			var periods = new Periods(last, each);
			if (!periods.astray(days)) {
				return periods.index(days.firstKey()).orElse(1) > 0 ? Optional.of(periods) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** How many days lie between most days with feedback. */
	private static long usual(TreeMap<LocalDate, Integer> days) {
		var gaps = days.keySet().stream().skip(1).mapToLong(day -> ChronoUnit.DAYS.between(days.lowerKey(day), day)).sorted().toArray();
		return gaps.length == 0 ? 1 : gaps[gaps.length / 2];
	}

	/** Whether the newest period has far less feedback than most have. */
	private boolean astray(TreeMap<LocalDate, Integer> pieces) {
		var volumes = new TreeMap<Long, Integer>();
		pieces.headMap(last, true).forEach((day, count) -> volumes.merge(back(day) / days(), count, Integer::sum));
		var sorted = volumes.values().stream().sorted().toList();
		return volumes.getOrDefault(0L, 0) < ASTRAY * sorted.get(sorted.size() / 2);
	}

	/** How many periods a day lies back, 0 in the newest; empty after it, and beyond all that are counted. */
	public OptionalInt index(LocalDate day) {
		var back = back(day);
		return back < 0 || back / days >= MOST ? OptionalInt.empty() : OptionalInt.of((int) (back / days));
	}

	private long back(LocalDate day) {
		return ChronoUnit.DAYS.between(day, last);
	}

	/** The newest. */
	public Period newest() {
		return new Period(last.minusDays(days - 1L), last.plusDays(1));
	}
}
