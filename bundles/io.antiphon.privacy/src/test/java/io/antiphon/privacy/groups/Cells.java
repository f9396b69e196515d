package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is true of every cell: each scope in each month, quarter and year and all time, counted without any of the code under test. */
final class Cells {

	/** Everything that can be asked for and has anybody in it, with its people (pieces of nobody known are people of their own). */
	final Map<Question, Set<String>> people = new HashMap<>();

	Cells(List<Said> said, LocalDate end) {
		int nobody = 0;
		for (var piece : said) {
			if (piece.day().isBefore(end)) {
				var person = piece.person() == null ? "nobody " + nobody++ : piece.person();
				each(piece, (question, period) -> people.computeIfAbsent(question, one -> new HashSet<>()).add(person));
			}
		}
	}

	/** All the questions that are about a piece. */
	static void each(Said piece, BiConsumer<Question, @Nullable Period> to) {
		for (var period : periods(piece.day())) {
			for (var scope : scopes(piece.place())) {
				to.accept(scope.within(period), period);
			}
		}
	}

	static Set<Question> scopes(Place place) {
		var scopes = new LinkedHashSet<Question>();
		for (int way = 0; way < 16; way++) {
			scopes.add(new Question(
					(way & 1) == 0 ? "" : place.service(),
					(way & 2) == 0 ? "" : place.touchpoint(),
					(way & 4) == 0 ? "" : place.channel(),
					(way & 8) == 0 ? "" : place.value(),
					null));
		}
		return scopes;
	}

	static List<@Nullable Period> periods(LocalDate day) {
		var periods = new ArrayList<@Nullable Period>();
		for (int length : new int[] {1, 3, 12}) {
			var first = YearMonth.from(day).withMonth((day.getMonthValue() - 1) / length * length + 1);
			periods.add(new Period(first.atDay(1), first.plusMonths(length).atDay(1)));
		}
		periods.add(null);
		return periods;
	}
}
