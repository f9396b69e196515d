package io.antiphon.privacy.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {

	private Audited audited;

	@BeforeEach
	void start(@TempDir Path folder) {
		audited = new Audited(folder);
	}

	private static void intact(long count, AuditTrail trail) {
		assertEquals(count, assertInstanceOf(AuditVerification.Intact.class, trail.verify()).count());
	}

	@Test
	void anEmptyChainIsIntact() {
		assertEquals(new AuditVerification.Intact(0, ""), audited.trail().verify());
	}

	@Test
	void entriesAreNumberedAndLinkedAndTimedInMilliseconds() {
		audited.written(3);

		var entries = List.copyOf(audited.log.entries.values());
		assertEquals(List.of(1L, 2L, 3L), entries.stream().map(AuditEntry::sequence).toList());
		assertEquals(Chain.NOTHING, entries.get(0).previous());
		assertEquals(entries.get(0).mac(), entries.get(1).previous());
		assertEquals(entries.get(1).mac(), entries.get(2).previous());
		assertEquals(123, entries.get(0).at().toEpochMilli() % 1000);
	}

	@Test
	void theHeadOfAnIntactChainIsTheLastEntrys() {
		var trail = audited.written(3);

		assertEquals(new AuditVerification.Intact(3, audited.log.entries.get(3L).mac()), trail.verify());
	}

	@Test
	void goesOnAfterARestart() {
		audited.written(3);

		var trail = audited.written(2);

		intact(5, trail);
		intact(5, audited.trail());
	}

	@Test
	void aBatchIsOneCommitAndOneAnchor() {
		var trail = audited.trail();

		trail.append(IntStream.rangeClosed(1, AuditLog.BATCH).mapToObj(Audited::draft).toList());
		trail.append(List.of(Audited.draft(1)));

		intact(AuditLog.BATCH + 1, trail);
		var anchor = assertInstanceOf(Anchor.State.Held.class, audited.anchors().read()).anchor();
		assertEquals(new Anchor(3, AuditLog.BATCH + 1, audited.log.last().orElseThrow().mac()), anchor);
	}

	@Test
	void verifiesChainsLongerThanAPage() {
		var trail = audited.trail();
		for (int batch = 0; batch < 3; batch++) {
			trail.append(IntStream.range(0, 700).mapToObj(Audited::draft).toList());
		}

		intact(2_100, trail);
		audited.edit(1_999, entry -> Audited.with(entry, "other", entry.previous(), entry.mac()));
		assertEquals(new AuditVerification.Edited(1_999), trail.verify());
	}

	@Test
	void manyThreadsAppendAndVerifyAtOnce() {
		var trail = audited.trail();

		IntStream.range(0, 400).parallel().forEach(number -> {
			trail.append(List.of(Audited.draft(number), Audited.draft(-number)));
			if (number % 20 == 0) {
				assertTrue(trail.verify().intact());
			}
		});

		intact(800, trail);
		intact(800, audited.trail());
	}

	@Test
	void entriesBeyondTheAnchorAreTakenWhenTheKeyMadeThem() throws Exception {
		audited.written(5);
		var before = audited.copyOfAnchors();
		audited.written(1);

		Audited.putBack(before);

		intact(6, audited.trail());
		assertEquals(6, assertInstanceOf(Anchor.State.Held.class, audited.anchors().read()).anchor().sequence());
	}

	@Test
	void theFirstAppendAfterACrashAnchorsWhatItFound() throws Exception {
		audited.written(5);
		var before = audited.copyOfAnchors();
		audited.written(1);
		Audited.putBack(before);

		audited.written(1);
		audited.cutBehind(6);

		assertEquals(new AuditVerification.Truncated(7, 6), audited.trail().verify());
	}

	@Test
	void entriesBeyondTheAnchorThatSomebodyElseMadeAreNot() {
		audited.written(5);
		var last = audited.log.last().orElseThrow();
		var forged = new AuditEntry(6, last.at(), "lin", "export", "x", "", 1, last.mac(), "d".repeat(64));

		audited.log.append(List.of(forged));

		assertEquals(new AuditVerification.Edited(6), audited.trail().verify());
		assertEquals(new AuditVerification.Edited(6), audited.written(3).verify());
	}

	@Test
	void noTwoDraftsAreEncodedAlike() {
		var chain = new Chain(audited.key().audit());
		var at = Instant.EPOCH;

		var one = chain.link(1, at, new AuditDraft("ab", "c", "d", "e", 1), Chain.NOTHING);
		var two = chain.link(1, at, new AuditDraft("a", "bc", "d", "e", 1), Chain.NOTHING);

		assertNotEquals(one.mac(), two.mac());
	}

	@Test
	void everyFieldIsProtected() {
		audited.written(3);
		var trail = audited.trail();
		var kept = audited.log.entries.get(2L);
		var changes = List.<UnaryOperator<List<Object>>>of(
				fields -> set(fields, 0, kept.at().plusMillis(1)),
				fields -> set(fields, 1, "other"),
				fields -> set(fields, 2, "export"),
				fields -> set(fields, 3, "other"),
				fields -> set(fields, 4, "other"),
				fields -> set(fields, 5, 99L),
				fields -> set(fields, 6, Chain.NOTHING),
				fields -> set(fields, 7, Chain.NOTHING));

		for (var change : changes) {
			audited.edit(2, same -> changed(kept, change));
			assertEquals(new AuditVerification.Edited(2), trail.verify());
		}
		audited.edit(2, same -> kept);
		intact(3, trail);
	}

	private static List<Object> set(List<Object> fields, int field, Object value) {
		var changed = new ArrayList<>(fields);
		changed.set(field, value);
		return changed;
	}

	private static AuditEntry changed(AuditEntry entry, UnaryOperator<List<Object>> change) {
		var fields = change.apply(List.of(
				entry.at(), entry.actor(), entry.purpose(), entry.action(), entry.scope(), entry.count(),
				entry.previous(), entry.mac()));
		return new AuditEntry(
				entry.sequence(), (Instant) fields.get(0), (String) fields.get(1), (String) fields.get(2),
				(String) fields.get(3), (String) fields.get(4), (Long) fields.get(5), (String) fields.get(6),
				(String) fields.get(7));
	}

	@Test
	void saysNothingOfActorsAndScopes() {
		audited.written(1);
		var entry = audited.log.entries.get(1L);

		assertFalse(entry.toString().contains("lin"));
		assertFalse(entry.toString().contains("service"));
		assertFalse(Audited.draft(1).toString().contains("lin"));
	}

	@Test
	void textsAreMadeFitForTheDatabase() {
		var odd = new AuditDraft("a\u0000b\n", "p", "\ud83d", "字".repeat(5_000), 1);
		var pairs = new AuditDraft("\ud83d\ude00".repeat(150), "p", "x".repeat(200), "", 1);

		assertEquals("a b ", odd.actor());
		assertEquals("\ufffd", odd.action());
		assertEquals(AuditDraft.SCOPE, odd.scope().length());
		assertTrue(odd.scope().endsWith("字…"));
		assertEquals("\ud83d\ude00".repeat(99) + "…", pairs.actor());
		assertEquals("x".repeat(200), pairs.action());
	}
}
