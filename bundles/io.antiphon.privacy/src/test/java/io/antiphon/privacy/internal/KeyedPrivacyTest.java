package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.internal.audit.InMemoryAuditLog;
import io.antiphon.store.Location;
import io.antiphon.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedPrivacyTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T02:30:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private final InMemoryAuditLog log = new InMemoryAuditLog();
	private Optional<Workspace> workspace = Optional.empty();
	private String keys = "keys";

	private Privacy privacy() {
		return new KeyedPrivacy(() -> workspace, log, () -> folder.resolve(keys), CLOCK);
	}

	private Privacy opened() {
		open("first");
		return privacy();
	}

	private void open(String id) {
		workspace = Optional.of(new Workspace(id, folder.resolve("data"), new Ids(CLOCK, 1)));
	}

	private static Access analyst(Privacy privacy) {
		return privacy.access("lin", Purpose.IMPROVE_SERVICE);
	}

	private Path key() {
		return folder.resolve("keys/first.key");
	}

	private Optional<Sealed.Reason> reason(Privacy privacy) {
		return privacy.sealed().map(Sealed::reason);
	}

	@Test
	void anAccessNamesActorPurposeAndTime() {
		var access = privacy().access(" lin ", Purpose.EXPORT);

		assertEquals("lin", access.actor());
		assertEquals(Purpose.EXPORT, access.purpose());
		assertEquals(CLOCK.instant(), access.granted());
		assertFalse(access.toString().contains("lin"));
	}

	@Test
	void aNewWorkspaceGetsAKeyAndItsFirstAuditEntry() {
		var privacy = opened();

		assertEquals(Optional.empty(), privacy.sealed());
		assertTrue(Files.exists(key()));
		assertEquals("key.create", log.entries.get(1L).action());
		assertEquals(1, log.entries.size());
	}

	@Test
	void aSecondStartFindsTheKeyAndTheSamePseudonyms() {
		var first = opened();
		var before = first.pseudonym(analyst(first), "13800138000");

		var second = privacy();

		assertEquals(before, second.pseudonym(analyst(second), "138 0013 8000"));
		assertEquals(1, log.entries.size());
	}

	@Test
	void aCopyWithAnIdOfItsOwnHasTheKeyAndASoundChainAndGoesOnApartFromTheOriginal() {
		var original = opened();
		original.audit(analyst(original), "feedback.select", "all", 3);
		var pseudonym = original.pseudonym(analyst(original), "13800138000");
		var copy = new TreeMap<>(log.entries);
		original.audit(analyst(original), "feedback.select", "all", 4);
		var rest = new TreeMap<>(log.entries);

		log.entries.clear();
		log.entries.putAll(copy);
		workspace = Optional.of(copied());
		var privacy = privacy();

		assertEquals(pseudonym, privacy.pseudonym(analyst(privacy), "13800138000"));
		assertTrue(privacy.verifyAudit().intact(), privacy.verifyAudit().toString());
		assertEquals("workspace.copied", privacy.auditEntries(3, 10).getFirst().action());
		assertTrue(privacy().verifyAudit().intact());
		log.entries.remove(3L);
		assertEquals(new AuditVerification.Truncated(3, 2), privacy().verifyAudit());
		log.entries.putAll(rest);
		open("first");
		assertTrue(privacy().verifyAudit().intact());
	}

	@Test
	void aCopyWithoutTheKeyOfTheOriginalStaysSealed() {
		opened().sealed();
		keys = "others";
		workspace = Optional.of(copied());

		assertEquals(Optional.of(Sealed.Reason.KEY_MISSING), reason(privacy()));
	}

	private Workspace copied() {
		return new Workspace("second", Location.of(folder.resolve("data")), new Ids(CLOCK, 1), false, "first");
	}

	@Test
	void whatCannotBeWrittenIsReadWithoutAnEntryAndWithoutAKeyOfItsOwn() {
		var writable = opened();
		var pseudonym = writable.pseudonym(analyst(writable), "13800138000");
		workspace = Optional.of(new Workspace("first", Location.of(folder.resolve("data")), new Ids(CLOCK, 1), true, ""));
		var privacy = privacy();

		privacy.audit(analyst(privacy), "feedback.select", "all", 3);

		assertEquals(pseudonym, privacy.pseudonym(analyst(privacy), "13800138000"));
		assertEquals(1, log.entries.size());
		assertTrue(privacy.verifyAudit().intact());
	}

	@Test
	void eachQueryIsOneEntryWithScopeAndCount() {
		var privacy = opened();
		var access = analyst(privacy);

		privacy.audit(access, "feedback.select", "service=delivery", 42);

		var entry = privacy.auditEntries(2, 10).getFirst();
		assertEquals("lin", entry.actor());
		assertEquals("improve-service", entry.purpose());
		assertEquals("feedback.select", entry.action());
		assertEquals("service=delivery", entry.scope());
		assertEquals(42, entry.count());
		assertEquals(CLOCK.instant(), entry.at());
		assertInstanceOf(AuditVerification.Intact.class, privacy.verifyAudit());
	}

	@Test
	void whatIsSearchedForIsMaskedInTheAudit() {
		var privacy = opened();

		privacy.audit(analyst(privacy), "feedback.select", "text=13800138000", 1);

		assertEquals("text=[PHONE]", log.entries.get(2L).scope());
	}

	@Test
	void anAccessOfAnotherIssuerOpensNothing() {
		var privacy = opened();
		var forged = new Access.Issuer().issue("lin", Purpose.EXPORT, CLOCK.instant());

		assertThrows(IllegalStateException.class, () -> privacy.pseudonym(forged, "13800138000"));
		assertThrows(IllegalStateException.class, () -> privacy.digest(forged, Privacy.Use.IDENTITY));
		assertThrows(IllegalStateException.class, () -> privacy.audit(forged, "feedback.select", "", 1));
		assertEquals(Optional.empty(), privacy.sealed());
		assertEquals(1, log.entries.size());
	}

	@Test
	void digestsAreTheSameForAUseAndDifferentBetweenUses() {
		var privacy = opened();
		var access = analyst(privacy);
		var content = new byte[] {1, 2, 3};

		var identity = privacy.digest(access, Privacy.Use.IDENTITY).of(content);

		assertEquals(32, identity.length);
		assertArrayEquals(identity, privacy.digest(access, Privacy.Use.IDENTITY).of(content));
		assertFalse(Arrays.equals(identity, privacy.digest(access, Privacy.Use.RECORD).of(content)));
	}

	@Test
	void aWorkspaceInUseWhoseKeyIsGoneIsSealedAndGetsNoNewOne() throws IOException {
		opened().sealed();
		Files.delete(key());
		var privacy = privacy();

		assertEquals(Optional.of(new Sealed(Sealed.Reason.KEY_MISSING, key())), privacy.sealed());
		assertThrows(IllegalStateException.class, () -> privacy.pseudonym(analyst(privacy), "13800138000"));
		assertInstanceOf(AuditVerification.Unverifiable.class, privacy.verifyAudit());
		assertFalse(Files.exists(key()));
	}

	@Test
	void anEmptiedAuditMakesNoNewKeyEither() throws IOException {
		opened().sealed();
		Files.delete(key());
		log.entries.clear();

		assertEquals(Optional.of(Sealed.Reason.KEY_MISSING), reason(privacy()));
	}

	@Test
	void anEmptiedAuditIsSeen() {
		opened().sealed();
		log.entries.clear();

		assertEquals(new AuditVerification.Truncated(1, 0), privacy().verifyAudit());
	}

	@Test
	void opensAgainOnceTheKeyIsBack() throws IOException {
		opened().sealed();
		var content = Files.readAllBytes(key());
		Files.delete(key());
		var privacy = privacy();
		assertTrue(privacy.sealed().isPresent());

		Files.write(key(), content);

		assertEquals(Optional.empty(), privacy.sealed());
	}

	@Test
	void aDamagedKeySeals() throws IOException {
		opened().sealed();
		Files.writeString(key(), "antiphon-key 1\n");

		assertEquals(Optional.of(Sealed.Reason.KEY_UNREADABLE), reason(privacy()));
	}

	/** Leaves the first workspace's audit with a key that was made for it in another folder, anchors and all. */
	private void makeKeyElsewhere() {
		opened().sealed();
		var entries = log.entries.clone();
		log.entries.clear();
		keys = "elsewhere";
		assertEquals(Optional.empty(), privacy().sealed());
		log.entries.clear();
		log.entries.putAll(entries);
	}

	@Test
	void aKeyMadeElsewhereForTheSameWorkspaceSeals() throws IOException {
		makeKeyElsewhere();
		for (int slot = 0; slot < 2; slot++) {
			Files.delete(folder.resolve("elsewhere/first.anchor-" + slot));
		}

		var privacy = privacy();

		assertEquals(Optional.of(Sealed.Reason.KEY_FOREIGN), reason(privacy));
		assertEquals(new AuditVerification.ForeignKey(), privacy.verifyAudit());
	}

	@Test
	void aKeyMadeElsewhereWithItsAnchorsFindsTheAuditForged() {
		makeKeyElsewhere();

		assertEquals(new AuditVerification.Edited(1), privacy().verifyAudit());
	}

	@Test
	void keysInTheDataDirectoryAreRefusedAndNotMade() {
		keys = "data/config/keys";

		assertEquals(Optional.of(Sealed.Reason.KEYS_INSIDE_DATA), reason(opened()));
		assertFalse(Files.exists(folder.resolve("data")));
	}

	@Test
	void aFolderThatCannotBeMadeSeals() throws IOException {
		Files.writeString(folder.resolve("keys"), "a file");

		assertEquals(Optional.of(Sealed.Reason.KEYS_UNWRITABLE), reason(opened()));
	}

	@Test
	void anotherWorkspaceHasAnotherDoor() {
		var privacy = opened();
		var access = analyst(privacy);
		var before = privacy.pseudonym(access, "13800138000");
		log.entries.clear();

		open("second");

		assertNotEquals(before, privacy.pseudonym(access, "13800138000"));
	}

	@Test
	void withoutAWorkspaceThereIsNothingToAskFor() {
		assertThrows(IllegalStateException.class, () -> privacy().sealed());
		assertEquals("lin", analyst(privacy()).actor());
	}

	@Test
	void whatSomebodyIsReachedByIsReadToAnswerThemOrToTellThemAndForNothingElse() {
		var privacy = opened();
		var locked = privacy.lock(analyst(privacy), "greta@example.org", "greta");

		assertEquals(Optional.of("greta@example.org"), privacy.unlock(privacy.access("lin", Purpose.ANSWER), locked, "greta"));
		assertEquals(Optional.of("greta@example.org"), privacy.unlock(privacy.access("lin", Purpose.SUBJECT_REQUEST), locked, "greta"));
		assertThrows(IllegalArgumentException.class, () -> privacy.unlock(analyst(privacy), locked, "greta"));
		assertThrows(
				IllegalStateException.class,
				() -> privacy.unlock(new Access.Issuer().issue("lin", Purpose.ANSWER, CLOCK.instant()), locked, "greta"));
	}
}
