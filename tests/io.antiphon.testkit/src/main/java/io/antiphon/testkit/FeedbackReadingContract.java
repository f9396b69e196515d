package io.antiphon.testkit;

import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.Query.Brought.Part;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every feedback store does when it is asked. */
public abstract class FeedbackReadingContract extends FeedbackMaskingContract {

	@Test
	void findsNothingWhereThereIsNothing() {
		assertEquals(Optional.empty(), store().find(1, access()));
		assertEquals(0, store().select(Query.of(Scope.ALL), access()).size());
		assertEquals(new Tally(List.of()), store().tally(Scope.ALL));
		assertFalse(store().batches(Scope.ALL, access()).iterator().hasNext());
	}

	@Test
	void listsTheNewestFirstAndWhatHasNoTimeLast() {
		take(said("a", "undated"), said("b", "older").on(MONDAY), said("c", "newer").on(MONDAY.plusDays(1)));
		take(said("d", "oldest").on(LocalDate.of(1969, 12, 31)), said("e", "same day").on(MONDAY));

		assertEquals(List.of("newer", "same day", "older", "oldest", "undated"), texts(Query.of(Scope.ALL)));
	}

	@Test
	void searchesChineseAndEnglishWithoutRegardToCase() {
		take(
				said("a", "配送太慢了，等了两个小时"),
				said("b", "Delivery was LATE again"),
				said("c", "late and 配送 cold 100%"),
				said("d", "É mal"),
				said("e", "plain"));

		assertEquals(Set.of("a", "c"), keys("配送"));
		assertEquals(Set.of("b", "c"), keys("Late"));
		assertEquals(Set.of("c"), keys(" cold  LATE "));
		assertEquals(Set.of("d"), keys("é"));
		assertEquals(Set.of("c"), keys("100%"));
		assertEquals(Set.of(), keys("_"));
		assertEquals(Set.of(), keys("l%e"));
		assertEquals(Set.of(), keys("!"));
		assertEquals(5, keys("").size());
	}

	@Test
	void narrowsToAScope() {
		take(
				said("a", "1").at("shop", "checkout", "web").on(MONDAY),
				said("b", "2").at("shop", "delivery", "app").on(MONDAY.plusDays(1)),
				said("c", "3").at("bank", "", "app").on(MONDAY.plusDays(2)),
				said("d", "4").at("shop", "delivery", "app"));

		assertEquals(List.of("2", "1", "4"), texts(Query.of(Scope.ALL.withService("shop"))));
		assertEquals(List.of("2", "4"), texts(Query.of(Scope.ALL.withTouchpoint("delivery"))));
		assertEquals(List.of("3", "2", "4"), texts(Query.of(Scope.ALL.withChannel("app"))));
		assertEquals(List.of(), texts(Query.of(Scope.ALL.withService("hotel"))));
		var days = Scope.ALL.within(new Period(MONDAY, MONDAY.plusDays(2)));
		assertEquals(List.of("2", "1"), texts(Query.of(days)));
		assertEquals(List.of("1"), texts(Query.of(days.withChannel("web"))));
		assertEquals(2, store().tally(days).count());
		assertEquals(3, store().tally(Scope.ALL.withService("shop")).count());
		assertEquals(2, store().batches(days, access()).count());
	}

	@Test
	void narrowsToALanguageAndToGivenIds() {
		take(said("a", "太慢"), said("b", "late"), said("c", "很好"));
		var ids = store().select(new Query(Scope.ALL, "zh", "", null), access());

		assertEquals(2, ids.size());
		var one = Set.of(ids.ids(0, 1)[0]);
		assertEquals(List.of("很好"), texts(new Query(Scope.ALL, "", "", one)));
		assertEquals(List.of(), texts(new Query(Scope.ALL, "en", "", one)));
	}

	@Test
	void narrowsToWhatOneImportBroughtAsItIsNow() {
		var may = take(said("a", "slow").on(MONDAY.plusDays(2)), said("b", "late").on(MONDAY.plusDays(1)), said("c", "fine").on(MONDAY));
		var june =
				take(said("b", "late, twice").on(MONDAY.plusDays(1)), said("c", "fine").on(MONDAY), said("d", "kind").at("bank", "", ""));

		assertEquals(List.of("slow", "late, twice", "fine"), texts(brought(may, Part.ALL)));
		assertEquals(List.of("slow", "late, twice", "fine"), texts(brought(may, Part.STORED)));
		assertEquals(List.of(), texts(brought(may, Part.REVISED)));
		assertEquals(List.of("late, twice", "kind"), texts(brought(june, Part.ALL)));
		assertEquals(List.of("kind"), texts(brought(june, Part.STORED)));
		assertEquals(List.of("late, twice"), texts(brought(june, Part.REVISED)));
		var bank = Scope.ALL.withService("bank");
		assertEquals(List.of("kind"), texts(new Query(bank, "", "", null, new Brought(june.intake(), Part.ALL), Order.NEWEST)));
		assertEquals(List.of(), texts(new Query(Scope.ALL, "", "", null, new Brought(1, Part.ALL), Order.NEWEST)));
	}

	@Test
	void tellsWhatServicesAnImportIsAbout() {
		var both = take(said("a", "slow").on(MONDAY), said("b", "kind").at("bank", "", "").on(MONDAY), said("c", "fine").at("", "", ""));
		var one = take(said("b", "kind, again").at("bank", "desk", "").on(MONDAY));
		var none = take(said("a", "slow").on(MONDAY));

		var services = store().services();

		assertEquals(Set.of("shop", "bank"), services.get(both.intake()));
		assertEquals(Set.of("bank"), services.get(one.intake()));
		assertFalse(services.containsKey(none.intake()));
	}

	private static Query brought(Receipt by, Part part) {
		return new Query(Scope.ALL, "", "", null, new Brought(by.intake(), part), Order.NEWEST);
	}

	@Test
	void ordersTheAnswerAsAskedWithWhatHasNoValueLast() {
		take(
				said("a", "1").at("shop", "checkout", "web").on(MONDAY).stars(4),
				said("b", "2 很好").at("bank", "delivery", "app").on(MONDAY.plusDays(1)).stars(1),
				said("c", "3").at("shop", "", "app").on(MONDAY.plusDays(2)),
				said("d", "4").at("hotel", "", "").stars(4));

		assertEquals(List.of("1", "2 很好", "3", "4"), texts(ordered(Order.By.TIME, false)));
		assertEquals(List.of("3", "2 很好", "1", "4"), texts(ordered(Order.By.TIME, true)));
		assertEquals(List.of("2 很好", "4", "3", "1"), texts(ordered(Order.By.SERVICE, false)));
		assertEquals(List.of("3", "1", "4", "2 很好"), texts(ordered(Order.By.SERVICE, true)));
		assertEquals(List.of("2 很好", "1", "3", "4"), texts(ordered(Order.By.TOUCHPOINT, true)));
		assertEquals(List.of("3", "2 很好", "1", "4"), texts(ordered(Order.By.CHANNEL, false)));
		assertEquals("2 很好", texts(ordered(Order.By.LANGUAGE, true)).getFirst());
		assertEquals(List.of("2 很好", "1", "4", "3"), texts(ordered(Order.By.RATING, false)));
		assertEquals(List.of("1", "4", "2 很好", "3"), texts(ordered(Order.By.RATING, true)));
		var words = new Query(Scope.ALL, "", "很好", null, new Order(Order.By.RATING, true));
		assertEquals(List.of("2 很好"), texts(words));
	}

	private static Query ordered(Order.By by, boolean descending) {
		return new Query(Scope.ALL, "", "", null, new Order(by, descending));
	}

	@Test
	void readsAnyWindowOfASelection() {
		Records.take(store(), access(), many(2_400));
		var selection = store().select(Query.of(Scope.ALL), access());

		var whole = new ArrayList<Feedback>();
		for (int from = 0; from < 2_400; from += 800) {
			whole.addAll(selection.rows(from, from + 800));
		}

		assertEquals(2_400, Set.copyOf(whole).size());
		assertEquals(whole.subList(795, 805), selection.rows(795, 805));
		assertEquals(List.of(), selection.rows(5, 5));
		assertEquals(
				whole.stream().map(Feedback::id).toList(),
				Arrays.stream(selection.ids(0, 2_400)).boxed().toList());
		assertThrows(IndexOutOfBoundsException.class, () -> selection.rows(2_390, 2_401));
		assertThrows(IllegalArgumentException.class, () -> selection.rows(0, 1_001));
	}

	@Test
	void handsOutEveryPieceOnceInBatches() {
		Records.take(store(), access(), many(2_400));
		var batches = store().batches(Scope.ALL, access());

		var sizes = new ArrayList<Integer>();
		var ids = new ArrayList<Long>();
		for (var batch : batches) {
			sizes.add(batch.size());
			batch.forEach(row -> ids.add(row.id()));
		}

		assertEquals(2_400, batches.count());
		assertEquals(2_400, Set.copyOf(ids).size());
		assertEquals(2_400, ids.size());
		assertTrue(sizes.stream().allMatch(size -> size <= 1_000));
		var again = 0;
		for (var batch : batches) {
			again += batch.size();
		}
		assertEquals(2_400, again);
	}

	@Test
	void talliesWhatTheRowsSay() {
		Records.take(store(), access(), many(1_700));
		take(said("r3", "revised, on another day").stars(5).on(MONDAY.plusDays(300)), said("u", "undated").stars(2));

		TallyCheck.agree(store(), access());
		var tally = store().tally(Scope.ALL);
		assertEquals(1_701, tally.count());
		assertEquals(null, tally.cells().getLast().day());
	}
}
