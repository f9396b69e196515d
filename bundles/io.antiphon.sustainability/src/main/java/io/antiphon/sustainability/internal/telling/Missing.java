package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Gaps of one activity for one reason, told once: the first of them, how many rows they are, and their days as stretches. */
public record Missing(Gap first, int rows, List<Period> days) {

	private record Alike(String activity, Category category, String reason, String detail) {}

	public Missing {
		days = List.copyOf(days);
	}

	/** In the order of the first of each. */
	public static List<Missing> of(List<Gap> gaps) {
		var groups = new LinkedHashMap<Alike, List<Gap>>();
		for (var gap : gaps) {
			groups.computeIfAbsent(
					new Alike(gap.activity().key(), gap.category(), gap.reason(), gap.detail()), key -> new ArrayList<>()).add(gap);
		}
		return groups.values().stream().map(all -> new Missing(all.getFirst(), all.size(), stretches(all))).toList();
	}

	/** Days that follow each other together, and no day that is not missing. */
	private static List<Period> stretches(List<Gap> gaps) {
		var stretches = new ArrayList<Period>();
		gaps.stream().map(gap -> gap.activity().period()).sorted(Comparator.comparing(Period::from)).forEach(days -> {
			if (stretches.isEmpty() || stretches.getLast().to().isBefore(days.from())) {
				stretches.add(days);
			} else {
				var before = stretches.removeLast();
				stretches.add(new Period(before.from(), before.to().isAfter(days.to()) ? before.to() : days.to()));
			}
		});
		return stretches;
	}
}
