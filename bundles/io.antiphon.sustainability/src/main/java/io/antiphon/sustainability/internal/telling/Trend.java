package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Impact;
import io.antiphon.wording.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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

	/** Of each kind of cases, and of a day where that has more points. */
	List<Block> of(Scope scope, Period whole) {
		var perCase = new LinkedHashMap<String, List<Block.Point>>();
		var daily = new ArrayList<Block.Point>();
		for (var piece : pieces(whole)) {
			footprints.footprint(scope, piece).ifPresent(found -> {
				found.served().cases().forEach(one -> one.each().ifPresent(each -> perCase
						.computeIfAbsent(one.unit(), unit -> new ArrayList<>()).add(point(piece, each, one.units()))));
				found.total(Impact.CARBON).ifPresent(total -> daily.add(point(piece, total.per(found.days()), found.days())));
			});
		}
		var charts = new ArrayList<Block>();
		perCase.forEach((unit, points) -> chart(perCase.size() > 1 ? "trend.case.kind" : "trend.case", unit, points, charts));
		if (perCase.values().stream().allMatch(points -> points.size() < daily.size())) {
			chart("trend.day", "", daily, charts);
		}
		return charts;
	}

	private void chart(String key, String kind, List<Block.Point> points, List<Block> charts) {
		if (points.size() >= LEAST) {
			charts.add(new Block.Chart(telling.texts().get(key, kind), Impact.CARBON.unit(), points, null, List.of()));
		}
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
