package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Impact;
import io.antiphon.wording.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A footprint over time with its interval: per case where cases are known, else of a day. A period with a gap has no point. */
final class Trend {

	private static final int LONG = 120;
	private static final int LEAST = 2;

	private final Footprints footprints;
	private final Telling telling;

	Trend(Footprints footprints, Telling telling) {
		this.footprints = footprints;
		this.telling = telling;
	}

	Optional<Block> of(Scope scope, Period whole) {
		var pieces = pieces(whole);
		var perCase = new ArrayList<Block.Point>();
		var daily = new ArrayList<Block.Point>();
		for (var piece : pieces) {
			footprints.footprint(scope, piece).ifPresent(found -> {
				found.perCase(Impact.CARBON).ifPresent(each -> perCase.add(point(piece, each, found.served().cases())));
				found.total(Impact.CARBON).ifPresent(total -> daily.add(point(piece, total.per(found.days()), found.days())));
			});
		}
		var unit = Impact.CARBON.unit();
		if (perCase.size() >= LEAST && perCase.size() == daily.size()) {
			return Optional.of(new Block.Chart(telling.texts().get("trend.case"), unit, perCase, null, List.of()));
		}
		return daily.size() < LEAST
				? Optional.empty()
				: Optional.of(new Block.Chart(telling.texts().get("trend.day"), unit, daily, null, List.of()));
	}

	private static Block.Point point(Period piece, Amount amount, double n) {
		return new Block.Point(piece.from(), amount.value(), n, null, "", FootprintPages.range(amount));
	}

	/** Months where there are many, else weeks or days. */
	private static List<Period> pieces(Period whole) {
		if (whole.days() < LONG) {
			return whole.grained();
		}
		var months = new ArrayList<Period>();
		for (LocalDate from = whole.from(); from.isBefore(whole.to());) {
			var next = from.withDayOfMonth(1).plusMonths(1);
			var to = next.isBefore(whole.to()) ? next : whole.to();
			months.add(new Period(from, to));
			from = to;
		}
		return months;
	}
}
