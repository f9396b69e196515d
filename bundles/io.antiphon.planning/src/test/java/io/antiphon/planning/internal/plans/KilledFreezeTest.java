package io.antiphon.planning.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.durability.Attacker;
import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.SealedRegister;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the process that freezes a test plan is killed, the plan is a draft that can be frozen, or frozen; and either is sound. */
class KilledFreezeTest {

	private static final int KILLS = 4;
	private static final String BROKEN_OFF = "BROKEN_OFF planning.plan i";

	@TempDir
	Path folder;

	private static void stay(String line) {
		System.out.println(line);
		try {
			System.in.read();
		} catch (IOException closed) {
			throw new AssertionError(closed);
		}
	}

	/** Seals as the product does, and stays once the act is in the audit. */
	private record Staying(Seals seals) implements Seals {

		@Override
		public String seal(String kind, int list, List<? extends @Nullable Object> fields) {
			return seals.seal(kind, list, fields);
		}

		@Override
		public void anchor(Access access, String action, String kind, String id, String seal) {
			seals.anchor(access, action, kind, id, seal);
			stay("anchored");
		}

		@Override
		public List<Anchored> anchored(String kind, String id) {
			return seals.anchored(kind, id);
		}

		@Override
		public SealReport check(Progress progress, Locale locale) {
			return seals.check(progress, locale);
		}
	}

	/** Stays before what freezing wrote is in the audit. */
	private record NeverAnchoring(Sealing sealing) implements Sealing {

		@Override
		public Sealer sealer() {
			return sealing.sealer();
		}

		@Override
		public void anchor(Act act, String group, SealedLine line) {
			if (act.what().startsWith(Acts.FREEZE)) {
				stay("written");
			}
			sealing.anchor(act, group, line);
		}
	}

	/** Freezes, and stays at the place that it is told, if any. */
	static final class Freezes {

		public static void main(String[] arguments) {
			var where = arguments[1];
			var register = new SealedRegister(
					Path.of(arguments[0]),
					seals -> where.equals("anchored") ? new Staying(seals) : seals,
					sealing -> where.equals("written") ? new NeverAnchoring(sealing) : sealing);
			System.out.println("freezing");
			register.plans.freeze("i", register.access);
			System.out.println("frozen");
		}
	}

	private static void draft(Path where) {
		try (var register = new SealedRegister(where)) {
			var plan = TestPlan.draft(
					"complaints/site", Scope.ALL, ShopExample.BASELINE, ShopExample.FOLLOW_UP, "share.newcombe", -0.05, 0.05);
			register.plans.add(
					new Improvement(
							"i", Phrase.valueOf("act"), "d", "g", null, new Improvement.Schedule(null, null), null, List.of(), plan),
					Acts.PROPOSE, "lin");
		}
	}

	private void killed(Path where, String at) throws Exception {
		try (var child = new ChildJvm(Freezes.class, where.toString(), at)) {
			child.awaitLine(at);
			child.kill();
		}
	}

	private static Improvement only(SealedRegister register) {
		return register.plans.improvements().getFirst();
	}

	private static void freezes(SealedRegister register) {
		assertInstanceOf(Freezing.Frozen.class, register.plans.freeze("i", register.access));
		assertEquals(Standing.FROZEN, register.plans.standing(only(register)));
	}

	@Test
	void afterTheActAndBeforeThePlanItIsADraftThatCanBeFrozen() throws Exception {
		draft(folder);
		killed(folder, "anchored");
		killed(folder, "anchored");

		try (var register = new SealedRegister(folder)) {
			assertEquals(2, register.acts("plan.freeze"));
			assertEquals(Standing.DRAFT, register.plans.standing(only(register)));
			assertEquals(List.of(), register.wrong());
			assertEquals(List.of(BROKEN_OFF), register.notes());

			freezes(register);
			assertEquals(List.of(), register.wrong());
			assertEquals(List.of(BROKEN_OFF), register.notes());
		}
		try (var register = new SealedRegister(folder)) {
			assertEquals(Standing.FROZEN, register.plans.standing(only(register)));
			assertEquals(List.of(), register.wrong());
		}
	}

	@Test
	void aDraftThatIsThrownAwayAfterThatIsNotMissed() throws Exception {
		draft(folder);
		killed(folder, "anchored");

		try (var register = new SealedRegister(folder)) {
			assertTrue(register.plans.withdraw(only(register), "lin"));

			assertEquals(List.of(), register.wrong());
			assertEquals(List.of(BROKEN_OFF), register.notes());
		}
	}

	@Test
	void onceThePlanIsWrittenItIsFrozen() throws Exception {
		draft(folder);
		killed(folder, "written");

		try (var register = new SealedRegister(folder)) {
			assertEquals(1, register.acts("plan.freeze"));
			assertEquals(Standing.FROZEN, register.plans.standing(only(register)));
			assertEquals(List.of(), register.wrong());
			assertEquals(List.of(), register.notes());
		}
	}

	@Test
	void andAnywhereElseOneOfTheTwo() throws Exception {
		var random = new SplittableRandom(20_261_130);
		for (int kill = 0; kill < KILLS; kill++) {
			var where = folder.resolve("kill-" + kill);
			draft(where);
			try (var child = new ChildJvm(Freezes.class, where.toString(), "")) {
				child.awaitLine("freezing");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(120)));
				child.kill();
			}
			try (var register = new SealedRegister(where)) {
				var standing = register.plans.standing(only(register));
				assertTrue(standing == Standing.DRAFT || standing == Standing.FROZEN, standing::name);
				assertEquals(List.of(), register.wrong());
				if (standing == Standing.DRAFT) {
					freezes(register);
					assertEquals(List.of(), register.wrong());
				}
			}
		}
	}

	@Test
	void aFrozenPlanThatIsSetBackOrTakenAwayIsStillFoundAfterAnActThatWasBrokenOff() throws Exception {
		draft(folder);
		killed(folder, "anchored");
		var attacker = new Attacker(folder.resolve("data"));
		try (var register = new SealedRegister(folder)) {
			attacker.execute("CREATE TABLE OLD_DOCUMENT AS SELECT * FROM DOCUMENT WITH NO DATA");
			attacker.run("INSERT INTO OLD_DOCUMENT SELECT * FROM DOCUMENT");
			freezes(register);
			attacker.run("DELETE FROM DOCUMENT", "INSERT INTO DOCUMENT SELECT * FROM OLD_DOCUMENT");
			attacker.execute("DROP TABLE OLD_DOCUMENT");
		}
		missed(attacker, "DELETE FROM DOCUMENT");
		missed(attacker, "DELETE FROM REVISION");
		missed(attacker);
	}

	/** A process that knows nothing but what is stored finds that it is not frozen any more; then the next is done to it. */
	private void missed(Attacker attacker, String... next) {
		try (var register = new SealedRegister(folder)) {
			assertTrue(register.wrong().contains("FROZEN_MISSING planning.plan i"), register.wrong().toString());
			attacker.run(next);
		}
	}

	@Test
	void whoFreezesAtTheSameTimeAsAnotherLeavesNoTraceOfTampering() {
		draft(folder);
		try (var register = new SealedRegister(folder)) {
			var frozen = only(register);
			// what the other workbench wrote into the audit before it saw that this one was quicker
			freezes(register);
			new Freezer(register.seals(), ShopExample.clock(ShopExample.END)).freeze(frozen, register.access);

			assertEquals(Standing.FROZEN, register.plans.standing(only(register)));
			assertEquals(List.of(), register.wrong());
			assertEquals(List.of(BROKEN_OFF), register.notes());
		}
	}
}
