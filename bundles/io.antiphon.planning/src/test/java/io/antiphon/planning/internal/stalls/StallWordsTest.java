package io.antiphon.planning.internal.stalls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.adjusting.Iteration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StallWordsTest {

	private static final LocalDate TODAY = Register.TODAY;

	@Test
	void saysWhoseItIsAndSinceWhenAndOpensTheActionItself() {
		var action = Register.action("Train the drivers").due(TODAY.minusDays(17)).made();

		assertEquals(
				new Need(
						Kind.OVERDUE, "Train the drivers", "lin · due 12 May 2026, 17 days ago",
						"action-Fewer complaints/Train the drivers"),
				need(Locale.ENGLISH, action));
		assertEquals("lin · 应于 2026年5月12日完成，已逾期 17 天", need(Locale.SIMPLIFIED_CHINESE, action).sentence());
	}

	@Test
	void saysWhatHoldsSomethingUp() {
		var first = Register.action("Hire").made();
		var second = Register.action("Buy").made();
		var waits = Register.action("Train").start(TODAY.minusDays(2)).after("Hire", "Buy").made();
		var blocked = Register.action("Train").owner(null).due(TODAY.minusDays(1)).blockedBy("no budget").made();

		assertEquals("lin · due to begin on 27 May 2026; waits for “Hire” and one more",
				need(Locale.ENGLISH, waits, first, second).sentence());
		assertEquals("lin · 应于 2026年5月27日开始；在等“Hire”等 2 项完成", need(Locale.CHINESE, waits, first, second).sentence());
		assertEquals("nobody's yet · due 28 May 2026, yesterday · held up: no budget", need(Locale.ENGLISH, blocked).sentence());
	}

	@Test
	void saysByHowMuchSomethingSlippedAndWhenItBegins() {
		var slipped = Register.action("Train").due(TODAY.plusDays(9)).promised(TODAY.plusDays(2)).made();
		var soon = Register.action("Train").owner(null).start(TODAY.plusDays(1)).made();
		var begun = Register.action("Train").owner(null).in(Action.State.UNDER_WAY).made();

		assertEquals("lin · now due 7 Jun 2026, 7 days later than promised (31 May 2026)", need(Locale.ENGLISH, slipped).sentence());
		assertEquals("begins tomorrow, on 30 May 2026", need(Locale.ENGLISH, soon).sentence());
		assertEquals("begun", need(Locale.ENGLISH, begun).sentence());
	}

	@Test
	void saysThatWhoeverItBelongedToHasLeft() {
		var left = Register.action("Train").start(TODAY).made();
		var stalls = Stalls.on(TODAY, List.of(plain(Register.improvement("one", left))),
				StallWordsTest::lin);

		var need = new StallWords(ShopExample.wording(Locale.ENGLISH), TODAY).need(stalls.getFirst());

		assertEquals("lin is not here any more · begun on 29 May 2026", need.sentence());
	}

	/** Lin has left today. */
	private static Optional<LocalDate> lin(String name) {
		return name.equals("lin") ? Optional.of(TODAY) : Optional.empty();
	}

	@Test
	void saysWhatIsTakenForBegunAndWhy() {
		var proposed = Register.action("Change the cause").owner(null).start(ShopExample.ACTION).due(ShopExample.ACTION).made();
		var run = Register.ownedBy(null, Register.improvement("Fewer complaints", proposed)).with(Entry.of(State.PLANNED, Origin.RUN));
		var judged = new Iteration(run, ShopExample.verdict(run, Outcome.WORKED), null);

		var need = need(Locale.ENGLISH, judged);

		assertEquals(Kind.UNASSIGNED, need.kind());
		assertEquals("improvement-Fewer complaints", need.anchor());
		assertEquals(
				"Nobody owns it, nor its next action. Taken as begun on 30 Mar 2026, since its effect is judged; nobody has said who does it "
						+ "or how far it is.",
				need.sentence());
	}

	@Test
	void saysWhatIsMissingFromADraft() {
		var draft = Register.improvement("one").with(ShopExample.TEST_PLAN);

		assertEquals(
				"Its test plan is not frozen, though the change began on 30 Mar 2026: only a retrospective verdict is left.",
				need(Locale.ENGLISH, plain(draft)).sentence());
	}

	@Test
	void theBriefSaysWhatIsMostUrgentAndHowManyActionsAreDone() {
		var done = Register.action("Hire").in(Action.State.DONE).made();
		var late = Register.action("Train").due(TODAY.minusDays(1)).made();
		var dropped = Register.action("Beg").in(Action.State.DROPPED).made();

		assertEquals("1 overdue, 1 of 2 actions done", brief(Register.improvement("one", done, late, dropped)));
		assertEquals("1 of 1 action done", brief(Register.improvement("one", done)));
		assertEquals("one draft", brief(Register.improvement("one", done).with(ShopExample.TEST_PLAN)));
		assertEquals("1 of 1 has no owner", brief(Register.ownedBy(null, Register.improvement("one"))));
		assertEquals("one improvement", brief(Register.improvement("one", Register.action("Train").made())));
	}

	private static String brief(Improvement improvement) {
		var stalls = Stalls.on(TODAY, List.of(plain(improvement)), name -> Optional.empty());
		return Brief.of(List.of(improvement), stalls, Locale.ENGLISH);
	}

	private static Need need(Locale locale, Action... actions) {
		return need(locale, plain(Register.improvement("Fewer complaints", actions)));
	}

	private static Need need(Locale locale, Iteration iteration) {
		var stall = Stalls.on(TODAY, List.of(iteration), name -> Optional.empty()).getFirst();
		return new StallWords(ShopExample.wording(locale), TODAY).need(stall);
	}

	private static Iteration plain(Improvement improvement) {
		return new Iteration(improvement, null, null);
	}
}
