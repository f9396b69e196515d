package io.antiphon.planning.internal.adjusting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Step;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.planning.Register.Advice;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdjustingTest {

	private static final LocalDate LATER = ShopExample.END.plusDays(3);

	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final PlanningComponent plans = new PlanningComponent(documents, documents.revisions(), door);
	private final FakeChain chain = ShopExample.chain(
			List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow")),
			FakeSource.share().during(ShopExample.DAYS, 0.4, 10));

	@BeforeEach
	void plan() {
		for (var step = 0; step < 3; step++) {
			var proposing = new Proposing(plans, chain, ShopExample.turn(ShopExample.ACTION), ShopExample.clock(ShopExample.END));
			proposing.goals();
			proposing.decisions();
			proposing.improvements();
		}
		plans.improvements().forEach(one -> plans.freeze(one.id(), door.access()));
	}

	@Test
	void nothingCanBeChosenBeforeThereIsAVerdict() {
		assertEquals(Optional.empty(), choose(first(), Choice.STOP, ""));
		assertEquals(new State(0, Standing.NOTHING_YET, "Nothing to adjust yet: judge an improvement first.").saying("after the verdicts"),
				state(Locale.ENGLISH));

		chain.verdict(ShopExample.tooEarly(first()));

		assertEquals(Optional.empty(), choose(first(), Choice.STOP, ""));
		assertEquals(Standing.NOTHING_YET, state(Locale.ENGLISH).standing());
		assertTrue(advice(first()).choices().isEmpty());
		assertEquals(List.of(), plans.adjustments());
	}

	@Test
	void eachVerdictWaitsForAPersonToChoose() {
		chain.verdict(ShopExample.verdict(first(), Outcome.WORKED), ShopExample.verdict(second(), Outcome.WORSE));

		assertState(0, Standing.NEEDS_YOU, "2 verdicts wait for a choice: standardise, adjust or stop.");
		assertEquals("2 wait for a choice", state(Locale.ENGLISH).brief());
		assertEquals(
				List.of("Verdict: worked. Standardise, adjust or stop.", "Verdict: worse. Standardise, adjust or stop."),
				state(Locale.ENGLISH).needs().stream().map(Need::sentence).sorted().toList());
		assertEquals("有 2 个结论等待选择：固化、调整或停止。", state(Locale.SIMPLIFIED_CHINESE).next());

		choose(first(), Choice.STANDARDISE, "");

		assertState(1, Standing.NEEDS_YOU, "One verdict waits for a choice: standardise, adjust or stop.");
		assertEquals(
				List.of(Anchors.improvement(second().id())), state(Locale.ENGLISH).needs().stream().map(Need::anchor).toList());

		choose(second(), Choice.STOP, "");

		assertState(2, Standing.DONE, "What became of 2 improvements is decided.");
		assertEquals(0, state(Locale.ENGLISH).waiting());
	}

	private void assertState(long count, Standing standing, String next) {
		var state = state(Locale.ENGLISH);
		assertEquals(new State(count, standing, next), new State(state.count(), state.standing(), state.next()));
	}

	@Test
	void aTurnChoosesNothing() {
		chain.verdict(ShopExample.verdict(first(), Outcome.WORKED));
		var station = new AdjustStationComponent(plans, chain, Vocabularies.NONE);
		var turn = ShopExample.turn(ShopExample.ACTION);

		assertEquals(turn, station.advance(turn, Progress.NONE));
		assertEquals(Step.ADJUST, station.step());
		assertEquals(List.of(), plans.adjustments());
	}

	@Test
	void whatIsToBeAdjustedIsInHandUntilTheNextIterationIsOpen() {
		chain.verdict(ShopExample.verdict(first(), Outcome.NO_EFFECT_SHOWN), ShopExample.verdict(second(), Outcome.WORKED));
		choose(first(), Choice.ADJUST, "");
		choose(second(), Choice.STANDARDISE, "");
		assertEquals(Standing.IN_HAND, state(Locale.ENGLISH).standing());

		var before = first();
		plans.add(
				new Improvement(
						"next", before.title(), before.decision(), before.goal(), null, before.schedule(), null, List.of(), before.plan(),
						before.id()),
				Acts.PROPOSE, "lin");

		assertEquals(Standing.DONE, state(Locale.ENGLISH).standing());
	}

	@Test
	void everyChoiceIsKeptAndTheNewestCounts() {
		chain.verdict(ShopExample.verdict(first(), Outcome.NO_EFFECT_SHOWN));

		var earlier = choose(first(), Choice.STOP, "  too costly ");
		var later = new Adjusting(plans, chain, ShopExample.clock(LATER.plusDays(1)))
				.choose(first().id(), Choice.ADJUST, "", door.access());

		assertEquals("too costly", earlier.orElseThrow().reason());
		assertEquals("lin", earlier.orElseThrow().by());
		assertEquals(List.of(earlier.orElseThrow(), later.orElseThrow()), plans.adjustments());
		assertEquals(Choice.ADJUST, iteration(first()).choice());
	}

	@Test
	void aChoiceDoesNotOutliveTheVerdictItWasMadeOn() {
		chain.verdict(ShopExample.verdict(first(), Outcome.NOT_ENOUGH_DATA));
		choose(first(), Choice.ADJUST, "");

		chain.undecided().verdict(ShopExample.verdict(first(), Outcome.WORKED));

		assertNull(iteration(first()).choice());
		assertEquals(Standing.NEEDS_YOU, state(Locale.ENGLISH).standing());
		assertEquals(Choice.STANDARDISE, advice(first()).choices().getFirst());
		assertTrue(advice(first()).sentence().contains("The verdict was \"not enough data\" then"), advice(first()).sentence());
	}

	@Test
	void whatTheVerdictSuggestsIsOfferedFirst() {
		assertEquals(Choice.STANDARDISE, Iteration.advised(ShopExample.verdict(first(), Outcome.WORKED)).getFirst());
		assertEquals(Choice.ADJUST, Iteration.advised(ShopExample.verdict(first(), Outcome.NO_EFFECT_SHOWN)).getFirst());
		assertEquals(Choice.ADJUST, Iteration.advised(ShopExample.verdict(first(), Outcome.NOT_ENOUGH_DATA)).getFirst());
		assertEquals(Choice.STOP, Iteration.advised(ShopExample.verdict(first(), Outcome.WORSE)).getFirst());
		for (var outcome : Outcome.values()) {
			assertEquals(3, Iteration.advised(ShopExample.verdict(first(), outcome)).stream().distinct().count());
		}
	}

	@Test
	void saysWhyNothingCanBeChosen() {
		var words = Vocabularies.of(new PlanningVocabularyComponent()::texts).wording(Locale.ENGLISH);
		var offer = new AdviceOffer(plans, chain, words);

		assertEquals("Choose an improvement first.", offer.of("").sentence());
		assertTrue(offer.of(first().id()).sentence().contains("judge it first"));
	}

	private Improvement first() {
		return plans.improvements().getFirst();
	}

	private Improvement second() {
		return plans.improvements().get(1);
	}

	private Iteration iteration(Improvement improvement) {
		return Iterations.of(plans, chain).of(improvement.id()).orElseThrow();
	}

	private Advice advice(Improvement improvement) {
		var words = Vocabularies.of(new PlanningVocabularyComponent()::texts).wording(Locale.ENGLISH);
		return new AdviceOffer(plans, chain, words).of(improvement.id());
	}

	private Optional<Adjustment> choose(Improvement improvement, Choice choice, String reason) {
		return new Adjusting(plans, chain, ShopExample.clock(LATER)).choose(improvement.id(), choice, reason, door.access());
	}

	private State state(Locale locale) {
		return new AdjustStationComponent(plans, chain, Vocabularies.NONE).state(locale);
	}
}
