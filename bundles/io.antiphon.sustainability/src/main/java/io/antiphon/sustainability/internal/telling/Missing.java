package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Gaps of one activity for one reason, told once: the first of them, how many rows they are, and the days they span. */
public record Missing(Gap first, int rows, Period days) {

	private record Alike(String activity, Category category, String reason, String detail) {}

	/** In the order of the first of each. */
	public static List<Missing> of(List<Gap> gaps) {
		var groups = new LinkedHashMap<Alike, List<Gap>>();
		for (var gap : gaps) {
			groups.computeIfAbsent(
					new Alike(gap.activity().key(), gap.category(), gap.reason(), gap.detail()), key -> new ArrayList<>()).add(gap);
		}
		return groups.values().stream().map(all -> new Missing(all.getFirst(), all.size(), span(all))).toList();
	}

	private static Period span(List<Gap> gaps) {
		LocalDate from = gaps.getFirst().activity().period().from();
		LocalDate to = gaps.getFirst().activity().period().to();
		for (var gap : gaps) {
			var days = gap.activity().period();
			from = days.from().isBefore(from) ? days.from() : from;
			to = days.to().isAfter(to) ? days.to() : to;
		}
		return new Period(from, to);
	}
}
