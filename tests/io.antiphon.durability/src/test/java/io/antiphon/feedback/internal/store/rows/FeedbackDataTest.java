package io.antiphon.feedback.internal.store.rows;

import static io.antiphon.testkit.Records.add;
import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.outcome;
import static io.antiphon.testkit.Records.request;
import static io.antiphon.testkit.Records.said;
import static io.antiphon.testkit.Records.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.base.Period;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.TestWorkspace;
import io.antiphon.feedback.internal.store.writing.Sweep;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract does not see: tables, the audit, closing and opening again. */
class FeedbackDataTest {

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private Access access;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
		access = workspace.door.access();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void leavesNoRowInAnyTableOfAnIntakeThatWasNotCompleted() {
		take(workspace.feedback, access, List.of(said("r1", "old")));
		var before = workspace.rows();

		try (var session = workspace.feedback.begin(request(), access)) {
			add(session, many(2_100));
		}

		assertEquals(1, workspace.feedback.tally(Scope.ALL).count());
		awaitTrue(() -> workspace.rows() == before);
	}

	@Test
	void sweepsWhatAnEarlierOpeningLeftAndShowsNothingOfItMeanwhile() {
		take(workspace.feedback, access, List.of(said("r1", "old")));
		var before = workspace.rows();
		var left = workspace.feedback.begin(request(), access);
		add(left, many(1_500));
		workspace.store.close();
		workspace.open(folder);

		assertEquals(1, workspace.feedback.select(Query.of(Scope.ALL), access).size());
		assertEquals(1, workspace.feedback.tally(Scope.ALL).count());
		awaitTrue(() -> workspace.rows() == before);
		assertThrows(IllegalStateException.class, () -> left.complete(outcome()));
		left.close();
		assertEquals(before, workspace.rows());
	}

	@Test
	void sweepsNothingThatIsUnderWayThoughItIsAnotherThatSweeps() {
		try (var session = workspace.feedback.begin(request(), access)) {
			add(session, many(1_500));
			var other = new FeedbackData(workspace.store.session("io.antiphon.feedback"));
			var underWay = Visible.incomplete(other.store());

			for (var intake : underWay) {
				new Sweep(other, workspace.door, () -> false).abandoned(intake);
			}

			assertEquals(1, underWay.length);
			assertEquals(1_500, session.complete(outcome()).counts().stored());
		}
		assertEquals(1_500, workspace.feedback.tally(Scope.ALL).count());
	}

	@Test
	void findsEverythingAgainAfterReopening() {
		var receipt = take(workspace.feedback, access, many(1_200));
		var before = workspace.feedback.select(Query.of(Scope.ALL), access).rows(0, 1_000);
		workspace.store.close();
		workspace.open(folder);

		assertEquals(before, workspace.feedback.select(Query.of(Scope.ALL), access).rows(0, 1_000));
		assertEquals(List.of(receipt), workspace.feedback.receipts());
		assertEquals(0, take(workspace.feedback, access, many(1_200)).counts().stored());
	}

	@Test
	void auditsOneEntryForEachQueryAndNoneForAWindow() {
		take(workspace.feedback, access, many(120));
		workspace.door.audited().clear();
		var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 11));
		var scope = new Scope("shop", "", "web", period);

		var selection = workspace.feedback.select(new Query(scope, "en", "parcel", null), access);
		selection.rows(0, 1);
		selection.rows(0, 1);
		workspace.feedback.batches(Scope.ALL, access).forEach(batch -> {});
		var id = workspace.feedback.select(Query.of(Scope.ALL), access).ids(0, 1)[0];
		workspace.feedback.find(id, access);
		workspace.feedback.find(1, access);
		workspace.feedback.tally(Scope.ALL);

		assertEquals(
				List.of(
						"feedback.select service=#; channel=#; period=2026-01-01/2026-01-11; language=en; text=# "
								+ selection.size(),
						"feedback.batches all 120",
						"feedback.select all 120",
						"feedback.find id=" + Ids.text(id) + " 1",
						"feedback.find id=0000000000001 0"),
				workspace.door.audited().stream().map(entry -> entry.replaceAll("#[0-9a-f]{16}", "#")).toList());
	}

	@Test
	void opensToNobodyWithAnAccessIssuedElsewhere() {
		take(workspace.feedback, access, many(3));
		var forged = new Access.Issuer().issue("mallory", Purpose.IMPROVE_SERVICE, Instant.EPOCH);

		assertThrows(IllegalStateException.class, () -> workspace.feedback.begin(request(), forged));
		assertThrows(IllegalStateException.class, () -> workspace.feedback.batches(Scope.ALL, forged));
		assertThrows(IllegalStateException.class, () -> workspace.feedback.select(Query.of(Scope.ALL), forged));
		assertThrows(IllegalStateException.class, () -> workspace.feedback.find(1, forged));
	}

	@Test
	void writesNothingUnmaskedIntoAnyColumn() {
		take(workspace.feedback, access, List.of(said("13800138000", "call 13800138000")
				.with("phone", "13800138000")
				.by("13800138000")));

		var row = workspace.store.read(manager -> manager.createQuery("SELECT f FROM FeedbackEntity f", FeedbackEntity.class)
				.getSingleResult());

		for (var column : List.of(row.text, row.attributes, row.ratings, row.pseudonym, row.contentHash)) {
			assertFalse(column.contains("13800138000"), column);
		}
		assertEquals(32, row.identity.length);
		assertEquals(32, row.content.length);
	}

	@Test
	void keepsTimesOnTheClockOfThePlaceWhateverTheTimeZoneOfTheMachine() {
		var zone = TimeZone.getDefault();
		try {
			// in the hour that does not exist there
			var time = new Occurrence(LocalDateTime.of(2026, 3, 8, 2, 30, 1), Occurrence.Precision.SECOND);
			TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
			take(workspace.feedback, access, List.of(said("a", "late").at(time)));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));

			var row = workspace.feedback.select(Query.of(Scope.ALL), access).rows(0, 1).get(0);

			assertEquals(time, row.occurred());
			assertEquals(LocalDate.of(2026, 3, 8), workspace.feedback.tally(Scope.ALL).cells().get(0).day());
		} finally {
			TimeZone.setDefault(zone);
		}
	}

	/** With a pause between two looks: whoever reads without one keeps those out who write. */
	private static void awaitTrue(BooleanSupplier condition) {
		var deadline = Instant.now().plus(Duration.ofMinutes(2));
		while (!condition.getAsBoolean()) {
			assertTrue(Instant.now().isBefore(deadline), "waited in vain");
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
	}
}
