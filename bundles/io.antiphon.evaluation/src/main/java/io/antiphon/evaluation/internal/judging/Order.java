package io.antiphon.evaluation.internal.judging;

import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.TestPlan.Looks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param action a row of this day or later is after
 * @param least the size of the least effect worth having, 0 or above, in the unit of the effect
 * @param beside the groups that the others are set beside; before {@link #naming}, lists of them as they were typed
 * @param grain the length of the periods that are compared; absent: that of the rows
 */
record Order(
		Kind kind,
		Direction better,
		LocalDate action,
		double least,
		List<String> beside,
		String method,
		Looks looks,
		@Nullable Grain grain,
		double errorRate) {

	Order {
		beside = List.copyOf(beside);
	}

	/** The same with the groups among {@code there} that its lists of groups name; a name that is not among them stays as it is. */
	Order naming(Set<String> there) {
		var groups = beside.stream().flatMap(list -> named(list, there).stream()).distinct().toList();
		return new Order(kind, better, action, least, groups, method, looks, grain, errorRate);
	}

	/** A comma may be part of a name: of all names that could begin at a place, the longest that there is. */
	private static List<String> named(String list, Set<String> there) {
		var pieces = List.of(list.split(",", -1));
		var names = new ArrayList<String>();
		int at = 0;
		while (at < pieces.size()) {
			int from = at;
			int to = IntStream.iterate(pieces.size(), end -> end > from, end -> end - 1)
					.filter(end -> there.contains(name(pieces.subList(from, end))))
					.findFirst()
					.orElse(from + 1);
			names.add(name(pieces.subList(from, to)));
			at = to;
		}
		return names.stream().allMatch(String::isEmpty) ? List.of("") : names.stream().filter(name -> !name.isEmpty()).toList();
	}

	private static String name(List<String> pieces) {
		return String.join(",", pieces).strip();
	}
}
