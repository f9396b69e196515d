package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Seals.Anchored;
import io.antiphon.privacy.internal.audit.InMemoryAuditLog;
import io.antiphon.store.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedSealsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T02:30:00Z"), ZoneOffset.UTC);
	private static final List<Object> PLAN = List.of("waiting", 0.05, true);

	@TempDir
	Path folder;

	private final InMemoryAuditLog log = new InMemoryAuditLog();

	private KeyedPrivacy privacy(String keys) {
		var workspace = new Workspace(keys, folder.resolve("data"), new Ids(CLOCK, 1));
		return new KeyedPrivacy(() -> Optional.of(workspace), log, () -> folder.resolve(keys), CLOCK);
	}

	@Test
	void aSealHoldsForItsFieldsAloneAndUnderItsKeyAlone() {
		var seals = new KeyedSeals(privacy("ours"), List::of, List::of);
		var seal = seals.seal("planning.plan", 1, PLAN);

		assertEquals(66, seal.length());
		assertTrue(seals.holds("planning.plan", 1, PLAN, seal));
		assertTrue(new KeyedSeals(privacy("ours"), List::of, List::of).holds("planning.plan", 1, PLAN, seal));
		assertFalse(seals.holds("planning.plan", 1, Arrays.asList("waiting", 0.05, null), seal));
		assertFalse(seals.holds("planning.plan", 2, PLAN, seal));
		assertFalse(seals.holds("planning.goal", 1, PLAN, seal));
		assertFalse(seals.holds("planning.plan", 1, PLAN, ""));
		assertNotEquals(seal, new KeyedSeals(fresh(), List::of, List::of).seal("planning.plan", 1, PLAN));
	}

	/** Another workspace with a key of its own. */
	private KeyedPrivacy fresh() {
		var workspace = new Workspace("other", folder.resolve("data"), new Ids(CLOCK, 1));
		var empty = new InMemoryAuditLog();
		return new KeyedPrivacy(() -> Optional.of(workspace), empty, () -> folder.resolve("other"), CLOCK);
	}

	@Test
	void anActNamesTheSealInTheChainForEveryoneWhoOpensItLater() {
		var privacy = privacy("ours");
		var seals = new KeyedSeals(privacy, List::of, List::of);
		var seal = seals.seal("planning.plan", 1, PLAN);
		var access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
		assertEquals(List.of(), seals.anchored("planning.plan", "p1"));

		seals.anchor(access, "plan.freeze", "planning.plan", "p1", seal);

		var named = List.of(new Anchored(2, CLOCK.instant(), "lin", "plan.freeze", seal));
		assertEquals(named, seals.anchored("planning.plan", "p1"));
		assertEquals(named, new KeyedSeals(privacy("ours"), List::of, List::of).anchored("planning.plan", "p1"));
		assertEquals(List.of(), seals.anchored("planning.plan", "p2"));
		assertTrue(privacy.verifyAudit().intact());
	}

	@Test
	void nobodyWritesAnEntryThatLooksLikeASealByTheOrdinaryWay() {
		var privacy = privacy("ours");
		var access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
		var scope = "sealed: planning.plan p1 0 " + "0".repeat(66);

		assertThrows(IllegalArgumentException.class, () -> privacy.audit(access, "plan.freeze", scope, 1));
		assertThrows(
				IllegalArgumentException.class,
				() -> new KeyedSeals(privacy, List::of, List::of).anchor(access, "plan.freeze", "planning.plan", "p 1", "0".repeat(66)));
	}
}
