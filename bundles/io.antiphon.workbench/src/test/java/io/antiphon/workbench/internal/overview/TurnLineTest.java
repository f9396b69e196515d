package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.testkit.FakeChain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TurnLineTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

	@Test
	void saysWhichTurnItIsSinceWhenAndHowMuchIsUnderWay() {
		var chain = new FakeChain().improvement(
				Looked.improvement("one", false), Looked.following("one", Looked.improvement("two", false)),
				Looked.improvement("other", false));

		assertEquals("Turn 2 · began 30 Mar 2026 · 3 improvements under way", said(chain, Locale.ENGLISH));
		assertEquals("第 2 轮 · 2026年3月30日开始 · 3 项改进进行中", said(chain, Locale.CHINESE));
	}

	@Test
	void whatIsOnlyProposedOrOverOrChosenUponIsNotUnderWay() {
		var one = Looked.improvement("one", false);
		var chain = new FakeChain()
				.improvement(
						one, Looked.improvement("proposed", true).with(Entry.of(State.PROPOSED, Origin.PROPOSAL)),
						Looked.improvement("dropped", false).with(Entry.of(State.DROPPED, Origin.PERSON)),
						Looked.improvement("done", false).with(Entry.of(State.DONE, Origin.PERSON)))
				.adjustment(new Adjustment("a", "one", Outcome.WORKED, Choice.STANDARDISE, "", "lin", Instant.EPOCH));

		assertEquals("Turn 1 · began 30 Mar 2026 · no improvement under way", said(chain, Locale.ENGLISH));

		chain.verdict(Looked.verdict(one, Outcome.WORSE));

		assertEquals("Turn 1 · began 30 Mar 2026 · one improvement under way", said(chain, Locale.ENGLISH));
	}

	@Test
	void whatIsStillToBeginIsPlanned() {
		var chain = new FakeChain().improvement(Looked.improvement("one", false));
		var before = LocalDate.of(2026, 3, 1);

		var said = new TurnLine(chain, Texts.of(TurnLine.class, Locale.ENGLISH), before).said(Scope.ALL);

		assertEquals("Turn 1 · begins 30 Mar 2026 · no improvement under way · 1 planned", said);
	}

	@Test
	void noTurnIsToldWhereServicesAreInDifferentOnes() {
		var chain = new FakeChain().improvement(
				Looked.improvement("one", false), Looked.of("Bank", Looked.following("one", Looked.improvement("two", false))));

		assertEquals("2 improvements under way", said(chain, Locale.ENGLISH));
		assertEquals(
				"Turn 2 · began 30 Mar 2026 · one improvement under way",
				new TurnLine(chain, Texts.of(TurnLine.class, Locale.ENGLISH), TODAY).said(Scope.ALL.withService("Bank")));
	}

	@Test
	void improvementsThatFollowEachOtherInACircleEndSomewhere() {
		var chain = new FakeChain().improvement(
				Looked.following("two", Looked.improvement("one", false)), Looked.following("one", Looked.improvement("two", false)));

		assertEquals("Turn 2 · began 30 Mar 2026 · 2 improvements under way", said(chain, Locale.ENGLISH));
	}

	@Test
	void withoutImprovementsNothingIsUnderWay() {
		assertEquals("No improvement is under way yet", said(new FakeChain(), Locale.ENGLISH));
	}

	private static String said(FakeChain chain, Locale locale) {
		return new TurnLine(chain, Texts.of(TurnLine.class, locale), TODAY).said(Scope.ALL);
	}
}
