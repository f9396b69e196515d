package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Decision.State;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turn.Word;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.testkit.OpenDoor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a turn decides, and what it leaves to people. */
class DecidingTest {

	private static final List<Finding> FOUND = List.of(ShopExample.painPoint("delivery", "late"));

	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans();

	@Test
	void proposesToActOrToDoNothingAndLeavesTheChoice() {
		turn(ShopExample.ACTION, Word.NOTED);

		var decision = plans.decisions().getFirst();
		assertEquals(State.PROPOSED, decision.state());
		assertNull(decision.chosenOption());
		assertEquals(List.of(Planner.ACT, Decision.NOTHING), decision.options().stream().map(Option::id).toList());
		assertEquals(Phrase.saying("act-on", "late (delivery, Shop)", null), decision.options().getFirst().title());
		assertEquals(decision.options().getFirst().title(), decision.chosen());
	}

	@Test
	void scoresNothingButWhatIsKnownFromTheFinding() {
		turn(ShopExample.ACTION, Word.NOTED);

		var decision = plans.decisions().getFirst();
		assertEquals("rice", decision.method());
		assertEquals(List.of(new Score("reach", 1, FOUND.getFirst().id())), decision.options().getFirst().scores());
		assertEquals(List.of(), decision.options().getLast().scores());
		assertTrue(decision.options().stream().allMatch(option -> option.effects().isEmpty()));
		var missing = ShopExample.scorings().rank(decision).orElseThrow().unranked();
		assertEquals(List.of("impact", "confidence", "effort"), missing.getFirst().missing());
	}

	@Test
	void decidesWhereWhoeverStartedTheTurnSaidYes() {
		turn(ShopExample.ACTION, Word.GIVEN);

		var decision = plans.decisions().getFirst();
		assertEquals(State.DECIDED, decision.state());
		assertEquals(Planner.ACT, decision.chosenOption());
		assertEquals("lin", decision.by());
		assertEquals("worst-apart", decision.rationale().key());
	}

	@Test
	void decidesOnWhatWasProposedBeforeOnceSomebodySaysYes() {
		turn(ShopExample.ACTION, Word.NOTED);
		turn(ShopExample.ACTION, Word.GIVEN);

		assertEquals(1, plans.decisions().size());
		assertEquals(Planner.ACT, plans.decisions().getFirst().chosenOption());
	}

	@Test
	void leavesWhatSomebodyDecidedOtherwise() {
		turn(ShopExample.ACTION, Word.NOTED);
		var decided = plans.decisions().getFirst().choosing(Decision.NOTHING, Phrase.valueOf("no money"), "mei", Instant.EPOCH);
		plans.decide(decided, Acts.CHANGE, "mei");

		turn(ShopExample.ACTION, Word.GIVEN);

		assertEquals(List.of(decided), plans.decisions());
	}

	@Test
	void takesAProposalBackWithItsDraftButNotWhatSomebodyDecided() {
		turn(ShopExample.ACTION, Word.NOTED);
		turn(ShopExample.ACTION.plusWeeks(1), Word.NOTED);
		var decided = plans.decisions().getFirst().choosing(Planner.ACT, Phrase.valueOf("soon"), "mei", Instant.EPOCH);
		assertEquals(1, plans.decisions().size());
		plans.decide(decided, Acts.CHANGE, "mei");

		turn(ShopExample.ACTION.plusWeeks(2), Word.NOTED);

		assertEquals(List.of(decided), plans.decisions());
		assertEquals(ShopExample.ACTION.plusWeeks(1), plans.improvements().getFirst().schedule().start());
		assertEquals(1, plans.improvements().size());
	}

	private void turn(LocalDate day, Word word) {
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		var turn = Turn.of(List.of(), "", new Turn.Change(day, word), Locale.ENGLISH, door.access());
		var chain = ShopExample.chain(FOUND, source);
		new Proposing(plans, chain, turn, ShopExample.clock(ShopExample.END)).goals();
		new Proposing(plans, chain, turn, ShopExample.clock(ShopExample.END)).decisions();
		new Proposing(plans, chain, turn, ShopExample.clock(ShopExample.END)).improvements();
	}
}
