package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random sessions: somebody starts somewhere, goes down one part after the other, and looks at the whole and all parts of it each time. */
final class Sessions {

	private final Random random;
	private final List<Place> places;
	private final int days;

	Sessions(long seed, List<Place> places, int days) {
		random = new Random(seed);
		this.places = places;
		this.days = days;
	}

	/** All questions of so many sessions, each once. */
	Set<Question> ask(int sessions) {
		var asked = new LinkedHashSet<Question>();
		for (int session = 0; session < sessions; session++) {
			var aim = places.get(random.nextInt(places.size()));
			var names = List.of(aim.service(), aim.touchpoint(), aim.channel(), aim.value());
			var chosen = new ArrayList<>(List.of("", "", "", ""));
			var period = period();
			for (int step = 0; step < 4; step++) {
				int part = random.nextInt(4);
				parts(chosen, part, period, asked);
				chosen.set(part, names.get(part));
				asked.add(question(chosen, period));
				asked.add(question(chosen, null));
				period = random.nextBoolean() ? period() : period;
				asked.add(question(chosen, period));
			}
		}
		return asked;
	}

	/** The whole and its parts. */
	private void parts(List<String> chosen, int part, @Nullable Period period, Set<Question> asked) {
		asked.add(question(chosen, period));
		for (var place : places) {
			var names = List.of(place.service(), place.touchpoint(), place.channel(), place.value());
			var one = new ArrayList<>(chosen);
			one.set(part, names.get(part));
			asked.add(question(one, period));
		}
	}

	private static Question question(List<String> names, @Nullable Period period) {
		return new Question(names.get(0), names.get(1), names.get(2), names.get(3), period);
	}

	/** A day, a week, a month, a quarter, a year, or any days. */
	private Period period() {
		var day = Population.START.plusDays(random.nextInt(days));
		return switch (random.nextInt(6)) {
			case 0 -> new Period(day, day.plusDays(1));
			case 1 -> new Period(day, day.plusDays(7));
			case 2 -> calendar(day, 1);
			case 3 -> calendar(day, 3);
			case 4 -> calendar(day, 12);
			default -> new Period(day, day.plusDays(1L + random.nextInt(days)));
		};
	}

	static Period calendar(LocalDate day, int length) {
		var first = YearMonth.from(day).withMonth((day.getMonthValue() - 1) / length * length + 1);
		return new Period(first.atDay(1), first.plusMonths(length).atDay(1));
	}
}
