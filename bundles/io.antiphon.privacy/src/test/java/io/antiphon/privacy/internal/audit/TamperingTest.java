package io.antiphon.privacy.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.internal.keys.KeyOutcome;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may do who writes the database, the key folder's anchors, or both, but has no key. */
class TamperingTest {

	private static final int ENTRIES = 10;

	@TempDir
	Path folder;

	private Audited audited;

	@BeforeEach
	void write() {
		audited = new Audited(folder);
		audited.written(ENTRIES);
	}

	private AuditVerification verified() {
		return audited.trail().verify();
	}

	private WorkspaceKey foreign() {
		if (new KeyRing(folder.resolve("foreign")).create(Audited.WORKSPACE) instanceof KeyOutcome.Found found) {
			return found.key();
		}
		throw new AssertionError("no key");
	}

	@Test
	void everyEditedEntryIsNamed() {
		for (long sequence = 1; sequence <= ENTRIES; sequence++) {
			var kept = audited.log.entries.get(sequence);

			audited.edit(sequence, entry -> Audited.with(entry, "harmless", entry.previous(), entry.mac()));

			assertEquals(new AuditVerification.Edited(sequence), verified());
			audited.edit(sequence, entry -> kept);
		}
		assertTrue(verified().intact());
	}

	@Test
	void everyDeletedEntryIsNamed() {
		for (long sequence = 1; sequence < ENTRIES; sequence++) {
			var kept = audited.log.entries.remove(sequence);

			assertEquals(new AuditVerification.Missing(sequence, sequence), verified());
			audited.log.entries.put(sequence, kept);
		}
	}

	@Test
	void deletedRunsAreNamed() {
		audited.log.entries.headMap(4L).clear();

		assertEquals(new AuditVerification.Missing(1, 3), verified());
	}

	@Test
	void aCutOffEndIsSeenHoweverLong() {
		for (long left = ENTRIES - 1; left >= 0; left--) {
			audited.cutBehind(left);

			assertEquals(new AuditVerification.Truncated(ENTRIES, left), verified());
		}
	}

	@Test
	void aCutOffEndIsStillSeenWhenTheChainWentOn() {
		audited.cutBehind(7);

		audited.written(3);

		assertEquals(new AuditVerification.Missing(8, 10), verified());
	}

	@Test
	void renumberedEntriesAreSeen() {
		var fifth = audited.log.entries.remove(5L);
		for (long sequence = 6; sequence <= ENTRIES; sequence++) {
			var entry = audited.log.entries.remove(sequence);
			audited.log.entries.put(sequence - 1, renumbered(entry, sequence - 1));
		}

		assertEquals(new AuditVerification.Rebuilt(fifth.sequence()), verified());
	}

	private static AuditEntry renumbered(AuditEntry entry, long sequence) {
		return new AuditEntry(
				sequence, entry.at(), entry.actor(), entry.purpose(), entry.action(), entry.scope(), entry.count(),
				entry.previous(), entry.mac());
	}

	@Test
	void swappedEntriesAreSeen() {
		var fourth = audited.log.entries.get(4L);
		audited.log.entries.put(4L, renumbered(audited.log.entries.get(5L), 4));
		audited.log.entries.put(5L, renumbered(fourth, 5));

		assertEquals(new AuditVerification.Edited(4), verified());
	}

	@Test
	void aChainRebuiltWithoutTheKeyIsSeenFromWhereItStarts() {
		audited.rebuild(4, foreign());

		assertEquals(new AuditVerification.Rebuilt(4), verified());
	}

	@Test
	void aWhollyRebuiltChainIsSeenByItsAnchor() {
		audited.rebuild(1, foreign());

		assertEquals(new AuditVerification.Rebuilt(1), verified());
	}

	@Test
	void aWhollyRebuiltChainWithRebuiltAnchorsIsOfAForeignKey() throws IOException {
		var key = foreign();
		audited.rebuild(1, key);
		var head = audited.log.last().orElseThrow();
		var anchors = new AnchorFiles(audited.ring, Audited.WORKSPACE, key.anchor());
		anchors.write(new Anchor(20, head.sequence() - 1, head.previous()));
		anchors.write(new Anchor(21, head.sequence(), head.mac()));

		assertEquals(new AuditVerification.ForeignKey(), verified());
		assertFalse(audited.trail().fits());
	}

	@Test
	void aGenuineEntryOfAnEarlierChainDoesNotPassForALaterOne() throws IOException {
		var anchors = audited.copyOfAnchors();
		var tenth = audited.log.entries.get((long) ENTRIES);
		audited.written(2);
		var eleventh = audited.log.entries.get(11L);
		audited.cutBehind(9);
		Files.delete(audited.anchorFile(0));
		Files.delete(audited.anchorFile(1));
		audited.trail().append(List.of(Audited.draft(99)));
		Audited.putBack(anchors);

		audited.log.entries.put(11L, eleventh);

		assertFalse(audited.log.entries.get(10L).equals(tenth));
		assertEquals(new AuditVerification.Replaced(10), verified());
	}

	@Test
	void aGenuineEntryOfAnotherBranchDoesNotPassForTheOneThatWasThere() throws IOException {
		var anchors = audited.copyOfAnchors();
		var later = List.copyOf(audited.log.entries.tailMap(7L).values());
		audited.cutBehind(5);
		Files.delete(audited.anchorFile(0));
		Files.delete(audited.anchorFile(1));
		audited.trail().append(List.of(Audited.draft(99)));
		Audited.putBack(anchors);

		later.forEach(entry -> audited.log.entries.put(entry.sequence(), entry));

		assertEquals(new AuditVerification.Replaced(7), verified());
	}

	@Test
	void missingAnchorsAreSeenAndNeverMadeAnew() throws IOException {
		Files.delete(audited.anchorFile(0));
		Files.delete(audited.anchorFile(1));

		assertEquals(new AuditVerification.AnchorMissing(ENTRIES), verified());
		assertEquals(new AuditVerification.AnchorMissing(ENTRIES + 3), audited.written(3).verify());
		assertFalse(Files.exists(audited.anchorFile(0)));
	}

	@Test
	void oneMissingAnchorIsSeen() throws IOException {
		for (int slot = 0; slot < 2; slot++) {
			var kept = audited.copyOfAnchors();
			Files.delete(audited.anchorFile(slot));

			assertEquals(new AuditVerification.AnchorMissing(ENTRIES), verified());
			Audited.putBack(kept);
		}
		assertTrue(verified().intact());
	}

	@Test
	void anOlderCopyOfOneAnchorIsSeen() throws IOException {
		var older = audited.copyOfAnchors();
		audited.written(5);
		var newer = audited.copyOfAnchors();
		for (var file : older.keySet()) {
			Files.write(file, older.get(file));
			audited.cutBehind(ENTRIES);

			assertEquals(new AuditVerification.AnchorForged(ENTRIES), verified());
			Files.write(file, newer.get(file));
		}
	}

	@Test
	void olderCopiesOfBothAnchorsAreSeenWhileTheProgramRuns() throws IOException {
		var older = audited.copyOfAnchors();
		var trail = audited.written(5);

		Audited.putBack(older);
		assertEquals(new AuditVerification.AnchorForged(ENTRIES + 5), trail.verify());
		audited.cutBehind(ENTRIES);
		assertEquals(new AuditVerification.Truncated(ENTRIES + 5, ENTRIES), trail.verify());
	}

	@Test
	void olderCopiesOfBothAnchorsHideNoCutThatIsNotOfTheirTime() throws IOException {
		var older = audited.copyOfAnchors();
		audited.written(5);

		Audited.putBack(older);
		audited.cutBehind(ENTRIES - 1);

		assertEquals(new AuditVerification.Truncated(ENTRIES, ENTRIES - 1), verified());
	}

	@Test
	void everyChangedByteOfAnAnchorIsSeen() throws IOException {
		var kept = audited.copyOfAnchors();
		for (var file : kept.keySet()) {
			var content = kept.get(file);
			for (int at = 0; at < content.length - 1; at++) {
				var changed = content.clone();
				changed[at] ^= 1;
				Files.write(file, changed);
				assertEquals(new Anchor.State.Forged(), audited.anchors().read(), "byte " + at);
			}
			Files.write(file, content);
		}
	}

	@Test
	void anotherWorkspacesAnchorsAreSeen() throws IOException {
		for (int slot = 0; slot < 2; slot++) {
			var content = Files.readString(audited.anchorFile(slot));
			Files.writeString(audited.anchorFile(slot), content.replace("workspace workspace", "workspace other"));
		}

		assertEquals(new AuditVerification.AnchorForged(ENTRIES), verified());
	}

	@Test
	void randomDamageIsAlwaysSeen() {
		var random = new Random(2026);
		for (int round = 0; round < 300; round++) {
			var kept = List.copyOf(audited.log.entries.values());
			damage(random);

			assertFalse(verified().intact(), "round " + round);
			audited.log.entries.clear();
			kept.forEach(entry -> audited.log.entries.put(entry.sequence(), entry));
		}
		assertTrue(verified().intact());
	}

	private void damage(Random random) {
		long sequence = 1 + random.nextInt(ENTRIES);
		switch (random.nextInt(4)) {
			case 0 -> audited.edit(sequence, entry -> Audited.with(entry, entry.scope() + " ", entry.previous(), entry.mac()));
			case 1 -> audited.log.entries.remove(sequence);
			case 2 -> audited.cutBehind(sequence - 1);
			default -> audited.rebuild(sequence, foreign());
		}
	}
}
