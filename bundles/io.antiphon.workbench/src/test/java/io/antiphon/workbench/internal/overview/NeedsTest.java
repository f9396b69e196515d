package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.testkit.FixedTurns;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedsTest {

	private static final Texts TEXTS = Texts.of(Needs.class, Locale.ENGLISH);
	private static final OverviewModel MODEL = new OverviewModel(TEXTS);

	@Test
	void theMostUrgentKindComesFirstAndGoodNewsLastWhateverStepTheyAreOf() {
		var turns = new FixedTurns()
				.with(Step.PLAN, needing(need(Kind.DRAFT, "draft"), need(Kind.OVERDUE, "late")))
				.with(Step.WATCH, needing(new Need(Kind.SIGNAL, "better", "", "", true), need(Kind.SIGNAL, "worse")));

		assertEquals(
				List.of("Overdue: late", "Signal: worse", "Test plan to freeze: draft", "Good news: better"),
				said(needs(turns).groups(9)));
	}

	@Test
	void ofEachKindThereIsOneBeforeThereAreTwoOfAny() {
		var overdue = IntStream.range(0, 20).mapToObj(at -> need(Kind.OVERDUE, "late " + at));
		var turns = new FixedTurns()
				.with(Step.PLAN, needing(Stream.concat(overdue, Stream.of(need(Kind.DRAFT, "draft"))).toArray(Need[]::new)));
		var needs = needs(turns);

		assertEquals(List.of("Overdue: late 0", "Overdue: late 1", "Test plan to freeze: draft"), said(needs.groups(3)));
		assertEquals(21, needs.size());
	}

	@Test
	void whatIsNotShownIsCountedAndLeadsToItsStepThoughTheStationNamesOnlySome() {
		var plan = new State(9, Standing.IN_HAND, "").needing(List.of(need(Kind.OVERDUE, "a"), need(Kind.OVERDUE, "b")), 1_200);
		var turns = new FixedTurns().with(Step.PLAN, plan).with(Step.WATCH, needing(new Need(Kind.SIGNAL, "better", "", "", true)));

		assertEquals(List.of(new Needs.More(Step.PLAN, "… and 1,199 more: Plan and act")), needs(turns).more(1));
		assertEquals(List.of(new Needs.More(Step.PLAN, "… and 1,198 more: Plan and act")), needs(turns).more(3));
	}

	@Test
	void whatComesNextIsNotToldTwice() {
		var turns = new FixedTurns().with(Step.PLAN, needing(need(Kind.OVERDUE, "a"), need(Kind.OVERDUE, "b")));
		var rows = MODEL.read(turns, Scope.ALL);

		var needs = Needs.of(rows, MODEL.next(rows, List.of()), TEXTS);

		assertEquals(List.of("Overdue: b"), said(needs.groups(9)));
		assertEquals(List.of(), needs.more(9));
	}

	@Test
	void aStationThatNeedsSomebodyAndNamesNothingIsToldAsItself() {
		var turns = new FixedTurns()
				.with(Step.UNDERSTAND, new State(0, Standing.NEEDS_YOU, "Find out what it says."))
				.with(Step.JUDGE, null);

		var groups = needs(turns).groups(9);

		assertEquals(List.of("Waits: Understand", "Waits: Judge"), said(groups));
		assertEquals(
				List.of("Find out what it says.", "Did not answer; the Error Log says more"),
				groups.getFirst().wanted().stream().map(one -> one.need().sentence()).toList());
	}

	@Test
	void whereNothingNeedsAnybodyThereIsNothing() {
		var needs = needs(new FixedTurns().with(Step.PLAN, new State(1, Standing.DONE, "")));

		assertEquals(List.of(), needs.groups(9));
		assertEquals(0, needs.size());
	}

	private static Needs needs(FixedTurns turns) {
		return Needs.of(MODEL.read(turns, Scope.ALL), OverviewModel.Next.saying("", "", null), TEXTS);
	}

	private static State needing(Need... needs) {
		return new State(1, Standing.IN_HAND, "")
				.needing(List.of(needs), Stream.of(needs).filter(need -> !need.good()).count());
	}

	private static Need need(Kind kind, String title) {
		return new Need(kind, title, "", "");
	}

	private static List<String> said(List<Needs.Group> groups) {
		return groups.stream()
				.flatMap(group -> group.wanted().stream().map(one -> group.title() + ": " + one.need().title()))
				.toList();
	}
}
