package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Decision.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DecisionTest {

	private static final Phrase HIRE = Phrase.valueOf("hire");
	private static final Option ACT = new Option("act", HIRE, List.of(new Score("reach", 12, " finding-1 ")), List.of());

	@Test
	void doingNothingIsAlwaysAnOption() {
		var proposal = decision("a").between(List.of(ACT), "rice", Map.of());

		assertEquals(List.of("act", Decision.NOTHING), proposal.options().stream().map(Option::id).toList());
		assertEquals(proposal, proposal.between(proposal.options(), "rice", Map.of()));
		refuses(() -> decision(List.of(ACT, other("b")), null, State.PROPOSED));
	}

	@Test
	void aProposalHasNoChoiceUntilSomebodyChooses() {
		var proposal = decision("a").between(List.of(ACT), "rice", Map.of());
		var decided = proposal.choosing(Decision.NOTHING, Phrase.valueOf("no money"), "mei", Instant.MAX);

		assertEquals(State.PROPOSED, proposal.state());
		assertNull(proposal.chosenOption());
		assertEquals(State.DECIDED, decided.state());
		assertEquals(Decision.NOTHING, decided.chosenOption());
		assertEquals(Option.nothing().title(), decided.chosen());
		assertEquals("mei", decided.by());
		assertEquals(Instant.MAX, decided.at());
		assertEquals(proposal.options(), decided.options());
	}

	@Test
	void refusesDecisionsThatChooseNothingThereIs() {
		var both = List.of(ACT, Option.nothing());

		refuses(() -> decision(both, null, State.DECIDED));
		refuses(() -> decision(both, "gone", State.DECIDED));
		refuses(() -> decision(both, "act", State.PROPOSED));
		refuses(() -> decision(List.of(Option.nothing()), Decision.NOTHING, State.DECIDED));
		refuses(() -> decision(List.of(ACT, ACT, Option.nothing()), "act", State.DECIDED));
		refuses(() -> decision("a").between(List.of(ACT), "", Map.of()).choosing("gone", HIRE, "lin", Instant.EPOCH));
		refuses(() -> decision("a").superseding("a"));
	}

	@Test
	void refusesNumbersThatAreNone() {
		refuses(() -> new Score("", 1, ""));
		refuses(() -> new Score("reach", Double.NaN, ""));
		refuses(() -> new Option("act", HIRE, List.of(new Score("reach", 1, ""), new Score("reach", 2, "")), List.of()));
		refuses(() -> new ExpectedEffect("i", Double.POSITIVE_INFINITY, null, null, ""));
		refuses(() -> new ExpectedEffect("", 1, null, null, ""));
		refuses(() -> new ExpectedEffect("i", 1, 2.0, 3.0, ""));
		refuses(() -> new ExpectedEffect("i", 1, 0.0, null, ""));
		refuses(() -> new ExpectedEffect("i", 1, Double.NEGATIVE_INFINITY, 2.0, ""));
		refuses(() -> decision("a").between(List.of(ACT), "rice", Map.of("reach", -1.0)));
		var absent = new HashMap<String, @Nullable Double>();
		absent.put("reach", null);
		refuses(() -> decision("a").between(List.of(ACT), "rice", absent));
	}

	@Test
	void keepsWhereAScoreComesFrom() {
		assertEquals("finding-1", ACT.scores().getFirst().source());
		assertEquals(Map.of("reach", 12.0), ACT.values());
	}

	@Test
	void readsWhatWasDecidedBeforeThereWereOptions() {
		var earlier = new Decision("a", HIRE, List.of(), HIRE, List.of(), "lin", Instant.EPOCH, null, null, null, null, null, null);

		assertEquals(decision("a"), earlier);
		assertEquals(State.DECIDED, earlier.state());
		assertEquals(List.of(), earlier.options());
	}

	@Test
	void aProposalMayLeaveOpenWhatIsChosen() {
		var open = new Decision(
				"a", Phrase.valueOf(""), List.of(), HIRE, List.of(), "lin", Instant.EPOCH, List.of(ACT, Option.nothing()), "", Map.of(),
				null,
				null, State.PROPOSED);

		assertTrue(open.chosen().plain().isEmpty());
	}

	@Test
	void oneThatAnotherTookThePlaceOfDoesNotHoldAnyMore() {
		assertEquals(List.of("c", "d"), current(decision("a"), after("b", "a"), after("c", "b"), decision("d")));
	}

	@Test
	void aProposalHoldsNotAndTakesThePlaceOfNothing() {
		assertEquals(List.of("a"), current(decision("a"), after("b", "a").between(List.of(ACT), "", Map.of())));
	}

	@Test
	void twoInThePlaceOfOneBothHold() {
		assertEquals(List.of("b", "c"), current(decision("a"), after("b", "a"), after("c", "a")));
	}

	@Test
	void ofACircleNoneHolds() {
		assertEquals(List.of("d"), current(after("a", "c"), after("b", "a"), after("c", "b"), decision("d")));
	}

	@Test
	void oneInThePlaceOfWhatIsGoneHolds() {
		assertEquals(List.of("b"), current(after("b", "gone")));
	}

	private static List<String> current(Decision... all) {
		return Decision.current(Arrays.asList(all)).stream().map(Decision::id).toList();
	}

	private static Decision after(String id, String before) {
		return decision(id).superseding(before);
	}

	private static Decision decision(String id) {
		return new Decision(id, HIRE, List.of(), HIRE, List.of(), "lin", Instant.EPOCH);
	}

	private static Decision decision(List<Option> options, @Nullable String chosen, State state) {
		return new Decision(
				"a", HIRE, List.of(), HIRE, List.of(), "lin", Instant.EPOCH, options, "rice", Map.of(), chosen, null, state);
	}

	private static Option other(String id) {
		return new Option(id, HIRE, List.of(), List.of());
	}

	private static void refuses(Executable making) {
		assertThrows(IllegalArgumentException.class, making);
	}
}
