package io.antiphon.workbench.internal.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeModelTest {

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 7);
	private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

	private final Tally tally = new Tally(List.of(
			cell(JANUARY, "Shop", "delivery", "survey", 3),
			cell(MARCH, "Shop", "site", "survey", 2),
			cell(null, "Hotel", "room", "review", 4)));

	@Test
	void offersTheTouchpointsAndChannelsOfTheChosenService() {
		var model = model(Locale.ENGLISH);

		assertEquals(List.of("Hotel", "Shop"), model.services());
		assertEquals(List.of("delivery", "room", "site"), model.touchpoints(Scope.ALL));
		assertEquals(List.of("delivery", "site"), model.touchpoints(Scope.ALL.withService("Shop")));
		assertEquals(List.of("review"), model.channels(Scope.ALL.withService("Hotel")));
	}

	@Test
	void anotherServiceLetsGoOfWhatItDoesNotHave() {
		var model = model(Locale.ENGLISH);
		var chosen = Scope.ALL.withService("Shop").withTouchpoint("site").withChannel("survey");

		assertEquals(Scope.ALL.withService("Hotel"), model.withService(chosen, "Hotel"));
		assertEquals(chosen.withService(""), model.withService(chosen, ""));
	}

	@Test
	void countsWhatIsInTheScopeAndLeavesOutWhatHasNoTimeWhereAPeriodIsChosen() {
		var model = model(Locale.ENGLISH);

		assertEquals("9 pieces of 9", model.counted(Scope.ALL));
		assertEquals("3 pieces of 9", model.counted(Scope.ALL.within(model.periods().getLast())));
		assertEquals(0, model.count(Scope.ALL.withService("Hotel").within(model.periods().getFirst())));
		assertEquals("9 条中的 4 条", model(Locale.CHINESE).counted(Scope.ALL.withService("Hotel")));
	}

	@Test
	void otherDaysStartFromTheScopeOrFromAllThatHaveFeedback() {
		var model = model(Locale.ENGLISH);
		var week = new Period(JANUARY, JANUARY.plusDays(7));

		assertEquals(week, model.days(Scope.ALL.within(week), MARCH));
		assertEquals(new Period(JANUARY, MARCH.plusDays(1)), model.days(Scope.ALL, MARCH));
		assertEquals(
				new Period(MARCH, MARCH.plusDays(1)),
				new ScopeModel(new Tally(List.of()), model.texts()).days(Scope.ALL, MARCH));
	}

	@Test
	void namesYearsAndMonthsInBothLanguages() {
		var english = model(Locale.ENGLISH);
		var chinese = model(Locale.CHINESE);

		assertEquals(List.of("2026", "March 2026", "January 2026"), english.periods().stream().map(english::name).toList());
		assertEquals(List.of("2026年", "2026年3月", "2026年1月"), chinese.periods().stream().map(chinese::name).toList());
		assertEquals("7 Jan 2026 – 8 Mar 2026", english.name(new Period(JANUARY, MARCH)));
	}

	private ScopeModel model(Locale locale) {
		return new ScopeModel(tally, Texts.of(ScopeModel.class, locale));
	}

	private static Tally.Cell cell(@Nullable LocalDate day, String service, String touchpoint, String channel, long count) {
		return new Tally.Cell(day, new Context(service, touchpoint, channel), "en", count);
	}
}
