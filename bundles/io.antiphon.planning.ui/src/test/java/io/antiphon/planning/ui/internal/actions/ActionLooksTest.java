package io.antiphon.planning.ui.internal.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.Badge;
import io.antiphon.drawing.shape.Role;
import io.antiphon.loop.Action.State;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActionLooksTest {

	private final ActionLooks looks = new ActionLooks(Locale.ENGLISH, () -> Rows.TODAY);

	@Test
	void aCardTellsWhatHindersItInBadges() {
		var card = looks.card(Rows.TRAIN, true);

		assertEquals("Deliver by eight", card.place());
		assertEquals("7 May", card.when());
		assertTrue(card.late());
		assertEquals(List.of("5 days overdue", "held up", "1/3"), card.badges().stream().map(Badge::text).toList());
		assertEquals("evening/a2", card.target());
	}

	@Test
	void aCardOfOneImprovementAloneDoesNotRepeatItsName() {
		var card = looks.card(Rows.TELL, false);

		assertEquals("", card.place());
		assertEquals("not assigned", card.who());
		assertEquals(List.of("waits for 1"), card.badges().stream().map(Badge::text).toList());
	}

	@Test
	void theTimeLineHasSlipsAndWhatComesAfterWhat() {
		var line = looks.timeLine(Rows.ALL, false);

		var train = line.spans().get(1);
		assertEquals(Rows.TODAY.minusDays(12), train.promised());
		assertEquals(List.of("evening/a1"), train.after());
		assertEquals("overdue", train.state());
		assertEquals(List.of(Role.GOAL, Role.HURT, Role.ACCENT, Role.ACCENT), line.spans().stream().map(span -> span.role()).toList());
		assertEquals("22 Apr 2026 – 7 May 2026", train.days());
		assertEquals("no dates", line.spans().get(3).days());
		assertEquals(Rows.TODAY, line.today());
	}

	@Test
	void wordsAreEmptyWhereThereIsNothingToSay() {
		assertEquals("7 days later", looks.slip(Rows.TRAIN));
		assertEquals("", looks.slip(Rows.TELL));
		assertEquals("", looks.overdue(Rows.TELL));
		assertEquals("", looks.waits(Rows.TRAIN));
		assertEquals("Train the drivers", looks.waits(Rows.TELL));
		assertEquals("", looks.checklist(Rows.LOCKERS));
		assertEquals("1,200 EUR", looks.cost(Rows.TRAIN).replace('\u00a0', ' '));
		assertEquals("", looks.day(null));
		assertNull(Rows.TELL.promised());
	}

	@Test
	void chineseIsAnEqual() {
		var chinese = new ActionLooks(Locale.SIMPLIFIED_CHINESE, () -> Rows.TODAY);

		assertEquals(
				List.of("逾期 5 天", "受阻", "1/3"), chinese.card(Rows.TRAIN, true).badges().stream().map(Badge::text).toList());
		assertEquals("未开始", chinese.state(State.OPEN));
	}
}
