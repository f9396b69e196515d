package io.antiphon.privacy.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attack in small; {@code benchmarks/run groups} is the whole one. */
class AttackTest {

	private static final Population.Size SIZE = new Population.Size(6, 8, 300, 0, 60);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void whoeverSeesAllAnswersOnFourDaysIsToldOfNoSmallCell(long seed) {
		var population = Population.of(seed, SIZE);

		var result = new Attack(GroupRule.DEFAULT, population.said()).run(questions(seed, population), days(population));

		assertTrue(result.small() > 20, result.toString());
		assertEquals(0, result.told(), result.toString());
		assertEquals(0, result.grown(), result.toString());
		assertTrue(result.shown() >= 0.9 * result.large(), result.toString());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void theSameAttackBreaksARuleThatHidesSmallCellsAlone(long seed) {
		var population = Population.of(seed, SIZE);

		var result = new Attack(GroupRule.DEFAULT, population.said()).naive(questions(seed, population), population.today());

		assertTrue(result.told() > 20, result.toString());
	}

	@Test
	void theSolverSeesWhatFollowsFromBoundsAlone() {
		var knowledge = new Knowledge();
		var place = new Place("Parcel", "delivery", "survey");
		int may = knowledge.number(place, 5, 0);
		int june = knowledge.number(place, 6, 0);
		knowledge.bound(may, 0, 4);
		knowledge.bound(june, 0, 4);
		knowledge.exactly(Set.of(may, june), 8);

		assertTrue(new Solver(knowledge).determined(Set.of(may)));
	}

	@Test
	void theSolverLeavesOpenWhatIsOpen() {
		var knowledge = new Knowledge();
		var place = new Place("Parcel", "delivery", "survey");
		int may = knowledge.number(place, 5, 0);
		int june = knowledge.number(place, 6, 0);
		knowledge.bound(may, 0, 4);
		knowledge.bound(june, 0, 4);
		knowledge.exactly(Set.of(may, june), 7);

		assertFalse(new Solver(knowledge).determined(Set.of(may)));
	}

	private static Set<Question> questions(long seed, Population population) {
		return new Sessions(seed, population.said().stream().map(Said::place).distinct().toList(), 240).ask(100);
	}

	private static List<LocalDate> days(Population population) {
		var today = population.today();
		return List.of(today.minusDays(35), today.minusDays(34), today, today.plusDays(1));
	}
}
