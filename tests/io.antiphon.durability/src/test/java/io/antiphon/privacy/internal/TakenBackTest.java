package io.antiphon.privacy.internal;

import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.TallyCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenBackTest {

	private static final int KILLS = Integer.getInteger("antiphon.kills", 5);
	private static final int RECORDS = 3_000;

	@TempDir
	Path folder;

	private SealedWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Receipt take(List<Records.Said> records) {
		return Records.take(workspace.feedback, workspace.access, records);
	}

	private TakenBack takeBack(Receipt receipt) {
		return workspace.takingBack.takeBack(receipt.intake(), workspace.access);
	}

	private List<String> texts() {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		return all.rows(0, all.size()).stream().map(one -> one.text()).sorted().toList();
	}

	private long rows(Class<?> kind) {
		return workspace.store.read(manager -> manager.createQuery("SELECT COUNT(e) FROM " + kind.getSimpleName() + " e", Long.class)
				.getSingleResult());
	}

	private void sound() {
		assertEquals(List.of(), workspace.found());
		TallyCheck.agree(workspace.feedback, workspace.access);
		assertTrue(workspace.privacy.verifyAudit().intact());
	}

	@Test
	void nothingOfItIsLeftAndWhatItReplacedIsAsItWas() {
		take(List.of(said("r1", "first"), said("r2", "second")));
		var later = take(List.of(said("r1", "first, mended"), said("r3", "third").at("bank", "", "")));

		var done = takeBack(later);

		assertEquals(new TakenBack.Done(later), done);
		assertEquals(List.of("first", "second"), texts());
		assertEquals(2, workspace.feedback.tally(Scope.ALL).count());
		workspace.feedback.awaitSwept();
		assertEquals(2, rows(FeedbackEntity.class));
		assertEquals(0, rows(ReplacementEntity.class));
		assertEquals(1, workspace.feedback.receipts().size());
		sound();
		assertInstanceOf(TakenBack.Nothing.class, takeBack(later));
		assertEquals(new Counts(1, 1, 0, 0), take(List.of(said("r1", "first, mended"), said("r3", "third").at("bank", "", ""))).counts());
		sound();
	}

	@Test
	void whatLaterIntakesGoByIsStillThere() {
		var first = take(List.of(said("r1", "one").at("hotel", "desk", "web"), said("r2", "two")));
		take(List.of(said("r9", "nine").at("hotel", "desk", "web")));

		takeBack(first);
		workspace.feedback.awaitSwept();

		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access).rows(0, 1);
		assertEquals("hotel", all.getFirst().context().service());
		assertEquals(2, rows(ContextEntity.class));
		sound();
		assertEquals(new Counts(2, 0, 0, 0), take(List.of(said("r1", "one").at("hotel", "desk", "web"), said("r2", "two"))).counts());
		sound();
	}

	@Test
	void oneThatHoldsNewerVersionsIsToBeTakenBackBefore() {
		var first = take(List.of(said("r1", "one"), said("r2", "two")));
		var second = take(List.of(said("r1", "one, mended")));
		var third = take(List.of(said("r1", "one, mended again"), said("r2", "two")));

		assertEquals(new TakenBack.First(List.of(second)), takeBack(first));
		assertEquals(new TakenBack.First(List.of(third)), takeBack(second));
		for (var each : List.of(third, second, first)) {
			assertInstanceOf(TakenBack.Done.class, takeBack(each));
			sound();
		}
		assertEquals(List.of(), texts());
	}

	@Test
	void whatItWouldChangeIsToldBefore() {
		take(List.of(said("r1", "one").on(LocalDate.of(2026, 1, 2))));
		var second = take(List.of(
				said("r1", "one, mended").on(LocalDate.of(2026, 1, 2)), said("r2", "two").on(LocalDate.of(2026, 3, 4)), said("r3", "three"),
				said("r3", "three, mended")));
		var third = take(List.of(said("r2", "two").on(LocalDate.of(2026, 3, 4)), said("r3", "three, mended again")));

		var prospect = workspace.takingBack.prospect(second.intake(), workspace.access).orElseThrow();

		assertEquals(3, prospect.pieces());
		assertEquals(1, prospect.earlier());
		assertEquals(new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 5)), prospect.period());
		assertEquals(List.of(third), prospect.first());
		assertEquals(List.of(third), prospect.recognised());
		assertTrue(workspace.takingBack.prospect(7, workspace.access).isEmpty());
	}

	@Test
	void anIntakeThatIsUnderWayIsWaitedForByWhoeverAsks() {
		var first = take(List.of(said("r1", "one")));
		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			assertInstanceOf(TakenBack.Busy.class, takeBack(first));
			Records.add(session, List.of(said("r2", "two")));
			session.complete(Records.outcome());
		}
		assertInstanceOf(TakenBack.Done.class, takeBack(first));
		assertEquals(List.of("two"), texts());
	}

	@Test
	void whoWasErasedStaysErased() {
		var first = take(List.of(said("r1", "I am gone").by("lin@example.com"), said("r2", "two")));
		var gone = workspace.feedback.select(Query.of(Scope.ALL), workspace.access).rows(0, 2).stream()
				.filter(one -> one.text().equals("I am gone"))
				.findFirst()
				.orElseThrow();
		assertInstanceOf(Erasure.Done.class, workspace.erasures.of(Set.of(gone.id()), "asked", workspace.access));

		assertInstanceOf(TakenBack.Done.class, takeBack(first));

		sound();
		assertEquals(0, workspace.feedback.tally(Scope.ALL).count());
		assertEquals(1, workspace.erasures.count());
		var again = take(List.of(said("r1", "I am gone").by("lin@example.com"), said("r2", "two")));
		assertEquals(new Counts(1, 0, 0, 1), again.counts());
		assertEquals(List.of("two"), texts());
		sound();
	}

	@Test
	void versionsOfTwoIntakesThatWereErasedTogetherKeepBoth() {
		var first = take(List.of(said("r1", "one")));
		var second = take(List.of(said("r1", "one, mended")));
		var id = workspace.feedback.select(Query.of(Scope.ALL), workspace.access).rows(0, 1).getFirst().id();
		workspace.erasures.of(Set.of(id), "asked", workspace.access);

		assertInstanceOf(TakenBack.Erased.class, takeBack(first));
		assertInstanceOf(TakenBack.Erased.class, takeBack(second));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void oneThatSomebodyTamperedWithStaysToBeSeen() {
		var first = take(List.of(said("r1", "one")));
		workspace.store.write(manager -> manager.createQuery("UPDATE IntakeEntity i SET i.stored = 9").executeUpdate());

		assertInstanceOf(TakenBack.Unsound.class, takeBack(first));
	}

	@Test
	void whatIsSaidToBeTakenBackAndIsNotIsNamedAndNotSweptAway() {
		take(List.of(said("r1", "one")));
		workspace.store
				.write(manager -> manager.createQuery("UPDATE IntakeEntity i SET i.complete = FALSE, i.takenBack = 5").executeUpdate());
		workspace.close();
		open();

		assertEquals(List.of(), texts());
		workspace.feedback.awaitSwept();

		assertEquals(1, rows(FeedbackEntity.class));
		assertEquals(1, workspace.found().stream().filter(one -> one.startsWith("CHANGED feedback.intake")).count(),
				workspace.found()::toString);
	}

	/** Takes in, and takes back. */
	static final class Undoer {

		public static void main(String[] arguments) {
			@SuppressWarnings("resource") var workspace = SealedWorkspace.open(Path.of(arguments[0]), Path.of(arguments[1]));
			Records.take(workspace.feedback, workspace.access, List.of(said("r1", "stays"), said("kept", "stays too")));
			var receipt = Records.take(workspace.feedback, workspace.access, many(RECORDS));
			System.out.println("taking back");
			workspace.takingBack.takeBack(receipt.intake(), workspace.access);
			workspace.feedback.awaitSwept();
			System.out.println("done");
		}
	}

	@Test
	void itIsTakenBackOrItIsNotWhereverItsProcessIsKilled() throws Exception {
		var random = new SplittableRandom(20_261_201);
		for (int kill = 0; kill < KILLS; kill++) {
			var name = folder.resolve("killed-" + kill);
			try (var undoer = new ChildJvm(Undoer.class, name.toString(), folder.resolve("keys").toString())) {
				undoer.awaitLine("taking back");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(700)));
				undoer.kill();
			}
			workspace.close();
			workspace = SealedWorkspace.open(name, folder.resolve("keys"));
			long left = workspace.feedback.tally(Scope.ALL).count();
			assertTrue(left == 2 || left == RECORDS + 1, left + " are left");
			sound();
			workspace.feedback.awaitSwept();
			sound();
			assertEquals(left == 2 ? 2 : RECORDS + 2, rows(FeedbackEntity.class));
			assertTrue(left > 2 || rows(CountEntity.class) <= 2);
		}
	}
}
