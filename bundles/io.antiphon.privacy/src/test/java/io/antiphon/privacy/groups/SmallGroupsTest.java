package io.antiphon.privacy.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

	private static final GroupRule RULE = GroupRule.DEFAULT;
	private static final LocalDate TODAY = LocalDate.of(2025, 2, 10);
	private static final Place DELIVERY = new Place("Parcel", "delivery", "survey");
	private static final Place RETURNS = new Place("Parcel", "returns", "survey");
	private static final Question PARCEL = new Question("Parcel", "", "", "", null);
	private static final Question OF_DELIVERY = new Question("Parcel", "delivery", "", "", null);
	private static final Question OF_RETURNS = new Question("Parcel", "returns", "", "", null);

	private final List<Said> said = new ArrayList<>();
	private int persons;

	@Test
	void enoughPeopleAreShownWithHowManyTheyAre() {
		say(12, DELIVERY, LocalDate.of(2024, 5, 3));

		var may = month(2024, 5);

		assertEquals(new Answer.Shown(12, 12, may, true), groups().numbers(OF_DELIVERY.within(may)));
	}

	@Test
	void fourPeopleAreNotShown() {
		say(4, DELIVERY, LocalDate.of(2024, 5, 3));

		assertEquals(new Answer.TooFew(5, Optional.empty()), groups().numbers(OF_DELIVERY));
	}

	@Test
	void fewAndNobodyLookAlike() {
		say(12, DELIVERY, LocalDate.of(2024, 5, 3));
		say(2, RETURNS, LocalDate.of(2024, 5, 3));
		var groups = groups();

		assertEquals(
				groups.numbers(new Question("Parcel", "shop", "", "", month(2024, 5))),
				groups.numbers(OF_RETURNS.within(month(2024, 5))));
	}

	@Test
	void manyPiecesOfOnePersonAreStillOnePerson() {
		for (int piece = 0; piece < 30; piece++) {
			said.add(new Said("p", DELIVERY, LocalDate.of(2024, 1 + piece % 12, 3), LocalDate.of(2024, 1 + piece % 12, 4)));
		}

		assertInstanceOf(Answer.TooFew.class, groups().numbers(OF_DELIVERY));
	}

	@Test
	void piecesOfNobodyKnownArePeopleOfTheirOwn() {
		for (int piece = 0; piece < 5; piece++) {
			said.add(new Said(null, DELIVERY, LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 4)));
		}

		assertInstanceOf(Answer.Shown.class, groups().numbers(OF_DELIVERY));
	}

	@Test
	void aTotalMinusItsPartsTellsNothing() {
		say(40, DELIVERY, LocalDate.of(2024, 5, 3));
		say(3, RETURNS, LocalDate.of(2024, 5, 3));
		var groups = groups();

		assertEquals(groups.numbers(OF_DELIVERY), groups.numbers(PARCEL));
	}

	@Test
	void fewPeopleOfSeveralMonthsAreCountedWithTheirQuarter() {
		say(3, RETURNS, LocalDate.of(2024, 4, 3));
		say(4, RETURNS, LocalDate.of(2024, 6, 3));
		say(9, DELIVERY, LocalDate.of(2024, 7, 3));
		var spring = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1));
		var groups = groups();

		assertEquals(
				new Answer.WouldTell(Optional.of(OF_RETURNS.within(spring))), groups.numbers(OF_RETURNS.within(month(2024, 4))));
		assertEquals(7, ((Answer.Shown) groups.numbers(OF_RETURNS.within(spring))).people());
	}

	@Test
	void eightOfTwoMonthsWouldBeFourOfEach() {
		say(4, RETURNS, LocalDate.of(2024, 4, 3));
		say(4, RETURNS, LocalDate.of(2024, 6, 3));
		say(9, DELIVERY, LocalDate.of(2024, 7, 3));

		var answer = groups().numbers(OF_RETURNS.within(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1))));

		assertFalse(answer instanceof Answer.Shown, answer.toString());
	}

	@Test
	void eightOfTwoQuartersThatWereTooSmallWouldBeFourOfEach() {
		say(2, RETURNS, LocalDate.of(2024, 1, 3));
		say(2, RETURNS, LocalDate.of(2024, 2, 3));
		say(3, RETURNS, LocalDate.of(2024, 7, 3));
		say(1, RETURNS, LocalDate.of(2024, 8, 3));
		say(9, DELIVERY, LocalDate.of(2025, 1, 3));

		var answer = SmallGroups.over(RULE, said, LocalDate.of(2025, 3, 1)).numbers(OF_RETURNS);

		assertFalse(answer instanceof Answer.Shown, answer.toString());
	}

	@Test
	void sevenOfTwoQuartersThatWereTooSmallAreCountedWithTheirYear() {
		say(4, RETURNS, LocalDate.of(2024, 1, 3));
		say(3, RETURNS, LocalDate.of(2024, 7, 3));
		say(9, DELIVERY, LocalDate.of(2025, 1, 3));

		var answer = SmallGroups.over(RULE, said, LocalDate.of(2025, 3, 1)).numbers(OF_RETURNS);

		assertEquals(7, ((Answer.Shown) answer).people());
	}

	@Test
	void whatIsWiderIsShown() {
		say(4, RETURNS, LocalDate.of(2024, 5, 3));
		say(9, DELIVERY, LocalDate.of(2024, 5, 3));
		var groups = groups();

		var hidden = assertInstanceOf(Answer.Hidden.class, groups.numbers(OF_RETURNS.within(month(2024, 5))));

		assertInstanceOf(Answer.Shown.class, groups.numbers(hidden.wider().orElseThrow()));
	}

	@Test
	void aDayIsAnsweredWithItsMonth() {
		say(9, DELIVERY, LocalDate.of(2024, 5, 3));
		var day = new Period(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 21));

		assertEquals(month(2024, 5), ((Answer.Shown) groups().numbers(PARCEL.within(day))).period());
	}

	@Test
	void aMonthThatStillGrowsIsNotFixed() {
		say(9, DELIVERY, LocalDate.of(2025, 2, 3));

		assertEquals(
				new Answer.NotFixed(LocalDate.of(2025, 3, 8), Optional.empty()), groups().numbers(PARCEL.within(month(2025, 2))));
	}

	@Test
	void aMonthOfWhichNothingCameBeforeTodayIsNotFixedInThePast() {
		say(9, DELIVERY, LocalDate.of(2024, 5, 3));

		var from = assertInstanceOf(Answer.NotFixed.class, groups().numbers(PARCEL.within(month(2024, 9)))).from();

		assertEquals(TODAY.plusDays(8), from);
	}

	@Test
	void whatComesLaterIsCountedOnceItIsEnough() {
		say(9, DELIVERY, LocalDate.of(2024, 5, 3));
		late(4, LocalDate.of(2025, 1, 7));
		var before = (Answer.Shown) groups().numbers(PARCEL);
		late(5, LocalDate.of(2025, 1, 8));

		var after = (Answer.Shown) groups().numbers(PARCEL);

		assertEquals(9, before.people());
		assertTrue(after.people() >= 14, after.toString());
	}

	@Test
	void commentsAskForMorePeople() {
		say(9, DELIVERY, LocalDate.of(2024, 5, 3));
		say(10, RETURNS, LocalDate.of(2024, 5, 3));
		var groups = groups();

		assertEquals(10, ((Answer.Shown) groups.comments(PARCEL)).people());
		assertFalse(groups.quotes(PARCEL, said.getFirst()));
		assertTrue(groups.quotes(PARCEL, said.getLast()));
	}

	@Test
	void theCountIsOfThePiecesThatCount() {
		var population = Population.of(7, new Population.Size(12, 14, 1500, 2, 50));
		var groups = SmallGroups.over(RULE, population.said(), population.today());
		for (var question : new Sessions(7, population.said().stream().map(Said::place).distinct().toList(), 400).ask(5)) {
			long counted = population.said().stream().filter(piece -> groups.counts(question, piece)).count();

			assertEquals(counted, groups.numbers(question) instanceof Answer.Shown shown ? shown.pieces() : 0);
		}
	}

	@Test
	void theOrderOfThePiecesDoesNotMatter() {
		var population = Population.of(8, new Population.Size(12, 14, 1500, 0, 50));
		var questions = new Sessions(8, population.said().stream().map(Said::place).distinct().toList(), 400).ask(5);
		var one = SmallGroups.over(RULE, population.said(), population.today());
		var other = SmallGroups.over(RULE, population.said().reversed(), population.today());

		questions.forEach(question -> assertEquals(one.numbers(question), other.numbers(question)));
	}

	@Test
	void aRuleForNobodyIsNone() {
		assertThrows(IllegalArgumentException.class, () -> new GroupRule(1, 10, 7));
		assertThrows(IllegalArgumentException.class, () -> new GroupRule(5, 4, 7));
		assertThrows(IllegalArgumentException.class, () -> new GroupRule(5, 10, -1));
	}

	private SmallGroups groups() {
		return SmallGroups.over(RULE, said, TODAY);
	}

	private void say(int people, Place place, LocalDate day) {
		for (int one = 0; one < people; one++) {
			said.add(new Said("p" + persons++, place, day, day.plusDays(1)));
		}
	}

	private void late(int people, LocalDate received) {
		for (int one = 0; one < people; one++) {
			said.add(new Said("p" + persons++, DELIVERY, LocalDate.of(2024, 5, 3), received));
		}
	}

	private static Period month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return new Period(first, first.plusMonths(1));
	}
}
