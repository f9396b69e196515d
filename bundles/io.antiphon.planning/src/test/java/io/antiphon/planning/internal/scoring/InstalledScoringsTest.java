package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Fault.Kind;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Phrase;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Ranking.Move;
import io.antiphon.planning.Ranking.Place;
import io.antiphon.planning.Ranking.Unranked;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Criterion.Level;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstalledScoringsTest {

	private final FaultRegister faults = new FaultRegister();

	@Test
	void ranksOptionsByTheirScores() {
		var ranking = rank(new FakeScoring("fake"), option("a", 5, 4), option("b", 9, 2), option("c", 5, 4), option("d", 1, 9));

		assertEquals(List.of("b", "a", "c", "d"), ranking.places().stream().map(Place::option).toList());
		assertEquals(List.of(1, 2, 2, 4), ranking.places().stream().map(Place::rank).toList());
		assertEquals(List.of("b"), ranking.first());
	}

	@Test
	void theChoiceHoldsWhereNoStepOfOneScoreChangesTheFirst() {
		var ranking = rank(new FakeScoring("fake"), option("a", 8, 2), option("b", 6, 2));

		assertEquals(List.of(), ranking.moves());
		assertTrue(ranking.holds());
	}

	@Test
	void tellsEveryStepAfterWhichOthersAreFirst() {
		var ranking = rank(new FakeScoring("fake"), option("a", 8, 2), option("b", 7, 2));

		assertEquals(
				List.of(
						new Move("a", "gain", 8, 7, List.of("a", "b")),
						new Move("a", "cost", 2, 3, List.of("a", "b")),
						new Move("b", "gain", 7, 8, List.of("a", "b")),
						new Move("b", "cost", 2, 1, List.of("a", "b"))),
				ranking.moves());
		assertFalse(ranking.holds());
	}

	@Test
	void tellsWhatIsLevelAtTheTop() {
		var ranking = rank(new FakeScoring("fake"), option("a", 8, 2), option("b", 8, 2));

		assertEquals(List.of("a", "b"), ranking.first());
		assertEquals(8, ranking.moves().size());
		assertEquals(new Move("a", "gain", 8, 7, List.of("b")), ranking.moves().getFirst());
		assertFalse(ranking.holds());
	}

	@Test
	void movesToTheNeighbouringLevelAndStaysOnTheScale() {
		var levels = List.of(new Level(1, ""), new Level(5, ""), new Level(20, ""));
		var scoring = new FakeScoring("fake")
				.on(List.of(Criterion.of("gain", Better.HIGHER, levels), Criterion.any("cost", 0.5, 3, Better.LOWER)))
				.saying((values, weights) -> Scored.Ranked.by("gain", values.get("gain") / values.get("cost")));

		var ranking = rank(scoring, option("a", 20, 1), option("b", 5, 0.5));

		assertEquals(List.of("a"), ranking.first());
		assertEquals(
				List.of(
						new Move("a", "gain", 20, 5, List.of("b")), new Move("a", "cost", 1, 2, List.of("a", "b")),
						new Move("b", "gain", 5, 20, List.of("b"))),
				ranking.moves());
	}

	@Test
	void namesWhatIsNotRankedAndWhatItLacks() {
		var off = new Option("off", Phrase.valueOf("off"), List.of(score("gain", 4.5), score("cost", 11)), List.of());
		var half = new Option("half", Phrase.valueOf("half"), List.of(score("gain", 4)), List.of());

		var ranking = rank(new FakeScoring("fake"), option("a", 8, 2), Option.nothing(), half, off);

		assertEquals(List.of("a"), ranking.first());
		assertEquals(
				List.of(
						new Unranked("nothing", List.of("gain", "cost")), new Unranked("half", List.of("cost")),
						new Unranked("off", List.of("gain", "cost"))),
				ranking.unranked());
		assertEquals(List.of(), ranking.moves());
		assertFalse(ranking.holds());
	}

	@Test
	void ranksNothingWhereNobodyHasScored() {
		var ranking = rank(new FakeScoring("fake"), Option.nothing());

		assertEquals(List.of(), ranking.places());
		assertEquals(List.of(), ranking.first());
		assertFalse(ranking.holds());
	}

	@Test
	void namesAnOptionThatTheMethodItselfCannotScore() {
		var scoring = new FakeScoring("fake").saying((values, weights) -> values.get("gain") == 0
				? new Scored.Missing(List.of("gain"))
				: Scored.Ranked.by("gain", values.get("gain")));

		var ranking = rank(scoring, option("a", 2, 0), option("b", 1, 0), option("c", 0, 0));

		assertEquals(List.of("a", "b"), ranking.places().stream().map(Place::option).toList());
		assertEquals(List.of(new Unranked("c", List.of("gain"))), ranking.unranked());
		assertTrue(ranking.moves().stream().noneMatch(move -> move.to() == 0));
	}

	@Test
	void weighsAsPeopleSayAndElseAsTheMethodDoes() {
		var options = List.of(option("a", 9, 8), option("b", 3, 1));
		var scorings = scorings(new FakeScoring("fake"));

		assertEquals(List.of("b"), scorings.rank("fake", options, Map.of()).orElseThrow().first());
		assertEquals(List.of("a"), scorings.rank("fake", options, Map.of("cost", 0.5, "unknown", 9.0)).orElseThrow().first());
	}

	@Test
	void numbersThatDifferOnlyByHowTheyWereAddedUpAreLevel() {
		var scoring =
				new FakeScoring("fake").saying((values, weights) -> Scored.Ranked.by("gain", values.get("gain") == 3 ? 0.3 : 0.1 + 0.2));

		assertEquals(List.of("a", "b"), rank(scoring, option("a", 3, 0), option("b", 4, 0)).first());
	}

	@Test
	void comparesOneNumberAfterTheOther() {
		var scoring = new FakeScoring("fake").saying(
				(values, weights) -> new Scored.Ranked(List.of(values.get("gain"), values.get("cost")), List.of(), "some"));

		var ranking = rank(scoring, option("a", 3, 1), option("b", 3, 5), option("c", 1, 9));

		assertEquals(List.of("b", "a", "c"), ranking.places().stream().map(Place::option).toList());
	}

	@Test
	void listsTheMethodsAndTellsTheSecondOfTwoOfOneName() {
		var scorings = scorings(new Rice(), new FakeScoring("rice"), new FakeScoring("fake"));

		var methods = scorings.methods();

		assertEquals(List.of("rice", "fake"), methods.stream().map(Scorings.Method::id).toList());
		assertEquals(4, methods.getFirst().criteria().size());
		assertEquals(List.of(Kind.NAME_TAKEN), kinds(faults));
	}

	@Test
	void ranksNothingByAMethodThatIsNotHere() {
		assertEquals(Optional.empty(), scorings(new FakeScoring("fake")).rank("gone", List.of(option("a", 1, 1)), Map.of()));
	}

	@Test
	void oneThatThrowsIsNamedAndRanksNothing() {
		assertFails(Kind.THREW, new FakeScoring("fake").saying((values, weights) -> {
			throw new IllegalStateException("with words of its own");
		}));
	}

	@Test
	void oneThatReturnsNoFiniteNumberIsNamedAndRanksNothing() {
		assertFails(Kind.THREW, new FakeScoring("fake").saying((values, weights) -> Scored.Ranked.by("gain", Double.NaN)));
	}

	@Test
	void oneThatReturnsWhatDoesNotHoldTogetherIsNamedAndRanksNothing() {
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").saying((values, weights) -> null));
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").saying((values, weights) -> new Scored.Missing(List.of("unknown"))));
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").saying((values, weights) -> new Scored.Ranked(
				Collections.nCopies(1 + values.get("gain").intValue() % 2, 1.0), List.of(), "")));
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").saying(
				(values, weights) -> new Scored.Ranked(Collections.nCopies(21, 1.0), List.of(), "")));
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").saying(
				(values, weights) -> new Scored.Ranked(List.of(1.0), List.of(), "l".repeat(101))));
	}

	@Test
	void oneWhoseCriteriaDoNotHoldTogetherIsNamedAndRanksNothing() {
		var gain = Criterion.whole("gain", 0, 10, Better.HIGHER);
		var many = IntStream.range(0, 51).mapToObj(at -> Criterion.whole("c" + at, 0, 1, Better.HIGHER)).toList();

		assertFails(Kind.UNUSABLE, new FakeScoring("fake").on(List.of(gain, gain)));
		assertFails(Kind.UNUSABLE, new FakeScoring("fake").on(List.of()));
		assertFails(Kind.TOO_MUCH, new FakeScoring("fake").on(many));
	}

	@Test
	void oneWithoutANameIsNotOffered() {
		assertEquals(List.of(), scorings(new FakeScoring("two words"), new FakeScoring("")).methods());
		assertEquals(List.of(Kind.UNUSABLE), kinds(faults));
	}

	/** Before a guard of its own each time, since three faults of one are its last. */
	private static void assertFails(Kind kind, Scoring scoring) {
		var told = new FaultRegister();
		var scorings = new InstalledScorings(Extensions.of(new ThreadGuard(told), scoring));

		var ranking = scorings.rank("fake", List.of(option("a", 8, 2), option("b", 7, 3)), Map.of());

		assertEquals(Optional.empty(), ranking);
		assertEquals(List.of(kind), kinds(told));
	}

	private static List<Kind> kinds(FaultRegister told) {
		return told.all().stream().map(Fault::kind).toList();
	}

	private Scorings scorings(Scoring... scorings) {
		return new InstalledScorings(Extensions.of(new ThreadGuard(faults), scorings));
	}

	private Ranking rank(Scoring scoring, Option... options) {
		return scorings(scoring).rank("fake", List.of(options), Map.of()).orElseThrow();
	}

	private static Option option(String id, double gain, double cost) {
		return new Option(id, Phrase.valueOf(id), List.of(score("gain", gain), score("cost", cost)), List.of());
	}

	private static Score score(String criterion, double value) {
		return new Score(criterion, value, "");
	}
}
