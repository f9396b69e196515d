package io.antiphon.testkit;

import static io.antiphon.testkit.Records.add;
import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.outcome;
import static io.antiphon.testkit.Records.request;
import static io.antiphon.testkit.Records.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.testkit.Records.Said;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every feedback store does when feedback is taken in. */
public abstract class FeedbackStoreContract {

	static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	/** An empty one, the same during a test. */
	protected abstract FeedbackStore store();

	protected abstract Access access();

	@Test
	void accountsForEveryRecord() {
		take(said("a", "slow"), said("b", "late"));

		try (var session = store().begin(request(), access())) {
			add(session, List.of(said("a", "slow"), said("b", "never came"), said("c", "good"), said("c", "good")));
			var rejections = List.of(new Rejection("7", "no text"), new Rejection("9", "no text"));
			rejections.forEach(rejection -> session.reject(rejection, "no text"));
			var receipt = session.complete(
					new IntakeSession.Outcome("f".repeat(64), List.of("internal note"), List.of("odd dates")));

			assertEquals(new Counts(1, 1, 2, 2), receipt.counts());
			assertEquals(6, receipt.counts().read());
			assertEquals(rejections, receipt.rejections());
			assertEquals(List.of("internal note"), receipt.notKept());
			assertEquals(List.of("odd dates"), receipt.warnings());
			assertEquals(new Receipt.Source("comments.csv", "f".repeat(64), "csv", access().actor()), receipt.source());
		}
	}

	@Test
	void countsAllRejectionsByReasonAndNamesTheFirstPlaces() {
		try (var session = store().begin(request(), access())) {
			for (int line = 2; line < 5_002; line++) {
				session.reject(new Rejection("" + line, "wrong at " + line), line % 2 == 0 ? "even" : "odd");
			}
			var receipt = session.complete(new IntakeSession.Outcome("f".repeat(64), List.of(), List.of()));

			assertEquals(new Counts(0, 0, 0, 5_000), receipt.counts());
			assertEquals(Map.of("even", 2_500L, "odd", 2_500L), receipt.reasons());
			assertEquals(Receipt.PLACES, receipt.rejections().size());
			assertEquals(new Rejection("101", "wrong at 101"), receipt.rejections().getLast());
			assertEquals(List.of(receipt), store().receipts());
		}
	}

	@Test
	void readsReceiptsBackAsTheyWereGiven() {
		var first = take(said("a", "call 13800138000 or lin@example.com"));
		var second = Records.take(store(), access(), many(2_500));

		assertEquals(List.of(first, second), store().receipts());
	}

	@Test
	void storesNothingWhenTheSameFileComesAgain() {
		var records = many(2_345);
		Records.take(store(), access(), records);

		var again = Records.take(store(), access(), records);

		assertEquals(new Counts(0, 0, 2_345, 0), again.counts());
		assertEquals(2_345, all().size());
	}

	@Test
	void knowsARepeatInTheSameFileNearAndFar() {
		var records = new ArrayList<>(many(1_500));
		records.add(5, records.get(0));
		records.add(records.get(1));

		var receipt = Records.take(store(), access(), records);

		assertEquals(new Counts(1_500, 0, 2, 0), receipt.counts());
	}

	@Test
	void keepsEveryVersionAndShowsTheNewest() {
		take(said("a", "good").stars(5).on(MONDAY));
		var first = all().get(0);

		var receipt = take(said("a", "good at first, then it broke").stars(1).on(MONDAY));

		assertEquals(new Counts(0, 1, 0, 0), receipt.counts());
		var rows = all();
		assertEquals(1, rows.size());
		assertEquals(2, rows.get(0).version());
		assertEquals("good at first, then it broke", rows.get(0).text());
		assertEquals(Optional.of(first), store().find(first.id(), access()));
	}

	@Test
	void revisesARevisionAlsoWithinOneFile() {
		var receipt = take(said("a", "one"), said("a", "two"), said("a", "two"), said("a", "three"));

		assertEquals(new Counts(1, 2, 1, 0), receipt.counts());
		assertEquals(List.of("three"), texts(Query.of(Scope.ALL)));
		assertEquals(3, all().get(0).version());
	}

	@Test
	void goesBackToAnEarlierWordingAsANewVersion() {
		take(said("a", "one"));
		take(said("a", "two"));

		var receipt = take(said("a", "one"));

		assertEquals(new Counts(0, 1, 0, 0), receipt.counts());
		assertEquals(List.of("one"), texts(Query.of(Scope.ALL)));
		assertEquals(3, all().get(0).version());
	}

	@Test
	void showsNothingBeforeTheIntakeIsComplete() {
		take(said("a", "one"));
		try (var session = store().begin(request(), access())) {
			add(session, many(1_500));
			add(session, List.of(said("a", "two")));

			assertEquals(List.of("one"), texts(Query.of(Scope.ALL)));
			assertEquals(1, store().tally(Scope.ALL).count());
			assertEquals(1, store().batches(Scope.ALL, access()).count());
			assertEquals(1, store().receipts().size());

			session.complete(outcome());
		}
		assertEquals(1_501, all().size());
		assertEquals(1_501, store().tally(Scope.ALL).count());
	}

	@Test
	void leavesNothingOfAnIntakeThatWasNotCompleted() {
		take(said("a", "one"));
		try (var session = store().begin(request(), access())) {
			add(session, many(1_500));
			add(session, List.of(said("a", "two")));
		}

		assertEquals(List.of("one"), texts(Query.of(Scope.ALL)));
		assertEquals(1, store().tally(Scope.ALL).count());
		assertEquals(1, store().receipts().size());
		var receipt = Records.take(store(), access(), many(1_500));
		assertEquals(new Counts(1_500, 0, 0, 0), receipt.counts());
		assertEquals(List.of("one"), store().select(Query.of(Scope.ALL), access()).rows(1_500, 1_501).stream()
				.map(Feedback::text)
				.toList());
	}

	@Test
	void takesBackNothingOfACompletedIntake() {
		var session = store().begin(request(), access());
		add(session, many(10));
		session.complete(outcome());
		session.close();
		session.close();

		assertEquals(10, all().size());
		assertThrows(IllegalStateException.class, () -> add(session, many(1)));
		assertThrows(IllegalStateException.class, () -> session.complete(outcome()));
	}

	@Test
	void takesAnIntakeWithoutRecords() {
		var receipt = take();

		assertEquals(new Counts(0, 0, 0, 0), receipt.counts());
		assertEquals(List.of(receipt), store().receipts());
	}

	@Test
	void refusesMoreRecordsAtOnceThanABatch() {
		try (var session = store().begin(request(), access())) {
			var tooMany = many(1_001).stream().map(Said::incoming).toList();

			assertThrows(IllegalArgumentException.class, () -> session.add(tooMany));
		}
	}

	@Test
	void letsTheLaterOfTwoIntakesKnowWhatTheOtherStoredMeanwhile() {
		take(said("z", "old"));
		var first = store().begin(request(), access());
		var second = store().begin(request(), access());
		add(first, many(1_200));
		add(first, List.of(said("x", "same"), said("y", "first"), said("z", "first")));
		add(second, many(1_200));
		add(second, List.of(said("x", "same"), said("y", "second"), said("z", "second")));

		var one = second.complete(outcome());
		var two = first.complete(outcome());
		first.close();
		second.close();

		assertEquals(new Counts(1_202, 1, 0, 0), one.counts());
		assertEquals(new Counts(0, 2, 1_201, 0), two.counts());
		assertEquals(1_203, all().size());
		var versions = new HashMap<String, Integer>();
		all().forEach(row -> versions.merge(row.text(), row.version(), Integer::sum));
		assertEquals(1, versions.get("same"));
		// y in its second and z in its third version
		assertEquals(5, versions.get("first"));
		assertEquals(null, versions.get("second"));
		TallyCheck.agree(store(), access());
	}

	@Test
	void putsOnePseudonymInPlaceOfOnePerson() {
		take(said("a", "one").by("C-1001"), said("b", "two").by("C-1001"), said("c", "three").by("C-1002"), said("d", "four"));

		var pseudonyms = new HashMap<String, String>();
		all().forEach(row -> pseudonyms.put(row.text(), row.person().pseudonym()));

		assertEquals(pseudonyms.get("one"), pseudonyms.get("two"));
		assertNotEquals(pseudonyms.get("one"), pseudonyms.get("three"));
		assertEquals("", pseudonyms.get("four"));
		assertFalse(pseudonyms.get("one").contains("1001"));
	}

	@Test
	void givesBackWhatWasTakenIn() {
		var time = new Occurrence(LocalDateTime.of(2026, 3, 29, 2, 30, 15), Occurrence.Precision.SECOND);
		var interview = "很长 ".repeat(30_000) + "👍🏽 end";
		var receipt = take(said("a", interview)
				.at("shop", "checkout", "web")
				.stars(4)
				.with("region", "north \"quoted\" 北")
				.at(time)
				.inLine(17));

		var row = all().get(0);

		assertEquals(interview, row.text());
		assertEquals(new Context("shop", "checkout", "web"), row.context());
		assertEquals(List.of(new Rating("stars", RatingScale.STARS, 4)), row.ratings());
		assertEquals(Map.of("region", "north \"quoted\" 北"), row.attributes());
		assertEquals(time, row.occurred());
		assertEquals("zh", row.language());
		assertEquals(1, row.version());
		assertEquals(receipt.intake(), row.origin().intake());
		assertEquals("comments.csv", row.origin().file());
		assertEquals(17, row.origin().line());
		assertEquals(1_700, row.origin().offset());
		assertTrue(row.origin().length() > 0);
		assertTrue(row.origin().digest().matches("[0-9a-f]{64}"), row.origin().digest());
		assertEquals(Optional.of(row), store().find(row.id(), access()));
	}

	@Test
	void namesARecordThatIsNoLineByItsPlace() {
		var line = said("a", "late again").incoming();
		var place = new Incoming.Place("Sheet1!17", 17, 0, line.place().bytes());
		try (var session = store().begin(request(), access())) {
			session.add(List.of(new Incoming(
					line.context(), line.text(), line.ratings(), line.attributes(), line.person(), line.role(), line.occurred(), place,
					line.identity())));
			session.complete(outcome());
		}
		take(said("b", "all good").inLine(5));

		var origins = all().stream().map(Feedback::origin).toList();

		assertEquals(Set.of("Sheet1!17", "5"), origins.stream().map(Origin::place).collect(Collectors.toSet()));
		assertEquals(1, origins.stream().filter(Origin::isLine).count());
	}

	@Test
	void hashesEqualContentEquallyWhateverItsIdentityAndPlace() {
		take(said("a", "mail lin@example.com").stars(3), said("b", "mail wang@example.com").stars(3).inLine(9));
		take(said("c", "mail wang@example.com").stars(2));

		var hashes = all().stream().map(Feedback::contentHash).toList();

		assertTrue(hashes.get(0).matches("[0-9a-f]{32}"), hashes.get(0));
		assertEquals(2, Set.copyOf(hashes).size());
	}

	@Test
	void tellsByAFingerprintWhetherAnythingIsNew() {
		take(said("a", "late"), said("b", "lost"));
		var before = store().batches(Scope.ALL, access()).fingerprint();

		take(said("a", "late"));
		assertEquals(before, store().batches(Scope.ALL, access()).fingerprint());
		take(said("a", "late again"));
		var corrected = store().batches(Scope.ALL, access()).fingerprint();
		take(said("c", "lost"));
		var more = store().batches(Scope.ALL, access()).fingerprint();

		assertTrue(before.isEmpty() || Set.of(before, corrected, more).size() == 3);
	}

	final Receipt take(Said... records) {
		return Records.take(store(), access(), List.of(records));
	}

	final List<Feedback> all() {
		var selection = store().select(Query.of(Scope.ALL), access());
		var rows = new ArrayList<Feedback>();
		for (int from = 0; from < selection.size(); from += 1_000) {
			rows.addAll(selection.rows(from, Math.min(from + 1_000, selection.size())));
		}
		return rows;
	}

	final List<Feedback> search(String text) {
		var selection = store().select(new Query(Scope.ALL, "", text, null), access());
		return selection.rows(0, selection.size());
	}

	/** The keys a, b, c … by line of writing of what a search finds. */
	final Set<String> keys(String text) {
		var texts = Map.of(
				"配送太慢了，等了两个小时", "a", "Delivery was LATE again", "b", "late and 配送 cold 100%", "c", "É mal", "d", "plain", "e");
		return Set.copyOf(search(text).stream().map(row -> texts.get(row.text())).toList());
	}

	final List<String> texts(Query query) {
		var selection = store().select(query, access());
		return selection.rows(0, selection.size()).stream().map(Feedback::text).toList();
	}
}
