package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can do who has the data directory of a real workspace, or may write it, but has no key. */
class StolenWorkspaceTest {

	private static final String NUMBER = "13800137654";

	@TempDir
	Path folder;

	private final WorkspaceStore store =
			new WorkspaceStore(() -> List.of(new PrivacyContributionComponent(), new FeedbackContributionComponent()));
	private KeyedPrivacy privacy;
	private JpaFeedback feedback;
	private Access access;

	@BeforeEach
	void open() {
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		privacy = holding("keys");
		feedback = new JpaFeedback(store, privacy, new KeyedSeals(privacy, List::of, List::of));
		access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
	}

	@AfterEach
	void close() {
		feedback.close();
		store.close();
	}

	/** The door for whoever has the keys of that folder; made anew, it knows nothing but what lies there. */
	private KeyedPrivacy holding(String keys) {
		return new KeyedPrivacy(
				() -> Optional.of(store.workspace()), new JpaAuditLog(store), () -> folder.resolve(keys), Clock.systemUTC());
	}

	@Test
	void nobodyWithoutTheKeyFindsAPersonInACopyByTryingAllTheirNumbers() {
		var said = Records.said(NUMBER, "call " + NUMBER + ", late again").by(NUMBER).with("phone", NUMBER);
		Records.take(feedback, access, List.of(said));
		var workspace = store.workspace().id();
		var stored = keyedValues();

		var owner = found(stored, (number, none) -> List.of(
				privacy.pseudonym(access, number), hex(privacy.digest(access, Privacy.Use.IDENTITY).of(bytes(number)))));
		var thief = holding("thief");
		var stranger = thief.access("mallory", Purpose.IMPROVE_SERVICE);
		store.write(manager -> manager.createQuery("DELETE FROM AuditEntity e").executeUpdate()); // so that a key is made
		var keyed = found(stored, (number, none) -> List.of(
				thief.pseudonym(stranger, number), hex(thief.digest(stranger, Privacy.Use.IDENTITY).of(bytes(number)))));
		var plain = found(stored, (number, hash) -> Stream.of("", "+86", workspace, workspace + " ", workspace + "+86")
				.flatMap(salt -> Stream.of(hex(hash.digest(bytes(salt + number))), hex(hash.digest(bytes(number + salt)))))
				.toList());

		assertEquals(Set.of(NUMBER), owner);
		assertEquals(Set.of(), keyed);
		assertEquals(Set.of(), plain);
	}

	/** Pseudonyms, and the digests in hexadecimal, as the rows hold them. */
	private Set<String> keyedValues() {
		var row = store.read(manager -> manager.createQuery(
				"SELECT f.pseudonym, f.identity, f.content, f.recordDigest FROM FeedbackEntity f", Object[].class)
				.getSingleResult());
		return Arrays.stream(row).map(value -> value instanceof byte[] digest ? hex(digest) : (String) value)
				.collect(Collectors.toSet());
	}

	/** Which numbers, of ten thousand, give one of the stored values. */
	private static Set<String> found(Set<String> stored, BiFunction<String, MessageDigest, List<String>> attempt) {
		var found = new TreeSet<String>();
		for (var algorithm : List.of("SHA-256", "SHA-1", "MD5")) {
			try {
				var hash = MessageDigest.getInstance(algorithm);
				IntStream.range(0, 10_000)
						.mapToObj(number -> "1380013" + String.format("%04d", number))
						.filter(number -> attempt.apply(number, hash).stream().anyMatch(stored::contains))
						.forEach(found::add);
			} catch (GeneralSecurityException missing) {
				throw new AssertionError(missing);
			}
		}
		return found;
	}

	@Test
	void noFileOfTheDataDirectoryHoldsAnIdentifierOrTheKey() throws IOException {
		var said = Records.said(NUMBER, "call " + NUMBER + ", late again").by(NUMBER).with("phone", NUMBER);
		Records.take(feedback, access, List.of(said));
		feedback.select(new Query(Scope.ALL, "", NUMBER, null), access);
		var pseudonym = feedback.select(Query.of(Scope.ALL), access).rows(0, 1).getFirst().person().pseudonym();
		var key = Files.readString(folder.resolve("keys").resolve(store.workspace().id() + ".key"));
		var secret = key.lines().filter(line -> line.startsWith("secret ")).findFirst().orElseThrow().substring(7);
		close();

		assertTrue(holds(bytes(pseudonym)), "what is stored is found by such a search");
		assertFalse(holds(bytes(NUMBER)));
		assertFalse(holds(NUMBER.getBytes(StandardCharsets.UTF_16BE)));
		assertFalse(holds(bytes(secret)));
		assertFalse(holds(HexFormat.of().parseHex(secret)));
	}

	private boolean holds(byte[] wanted) throws IOException {
		var text = new String(wanted, StandardCharsets.ISO_8859_1);
		try (var files = Files.walk(folder.resolve("data"))) {
			return files.filter(Files::isRegularFile).anyMatch(file -> read(file).contains(text));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Test
	void everyQueryOfAUserIsOneEntryThatCannotBeChangedInTheDatabase() {
		Records.take(feedback, access, Records.many(30));
		feedback.select(Query.of(Scope.ALL.withService("bank")), access).rows(0, 10);
		feedback.batches(Scope.ALL, access).forEach(batch -> {});
		feedback.find(1, access);

		assertEquals(
				List.of("lin feedback.select service=# 10", "lin feedback.batches all 30", "lin feedback.find id=0000000000001 0"),
				privacy.auditEntries(3, 10).stream().map(StolenWorkspaceTest::told).toList());
		assertInstanceOf(AuditVerification.Intact.class, holding("keys").verifyAudit());

		change("UPDATE AuditEntity e SET e.count = 1 WHERE e.sequence = 4");
		assertEquals(new AuditVerification.Edited(4), holding("keys").verifyAudit());
		change("UPDATE AuditEntity e SET e.count = 30 WHERE e.sequence = 4");
		assertInstanceOf(AuditVerification.Intact.class, holding("keys").verifyAudit());
		change("DELETE FROM AuditEntity e WHERE e.sequence = 5");
		assertEquals(new AuditVerification.Truncated(5, 4), holding("keys").verifyAudit());
		change("DELETE FROM AuditEntity e WHERE e.sequence = 2");
		assertEquals(new AuditVerification.Missing(2, 2), holding("keys").verifyAudit());
	}

	@Test
	void anAuditThatIsMadeAnewFromItsBeginningIsSeen() {
		Records.take(feedback, access, Records.many(30));
		feedback.select(Query.of(Scope.ALL), access);
		feedback.batches(Scope.ALL, access);

		change("DELETE FROM AuditEntity e");
		var thief = holding("thief");
		var stranger = thief.access("lin", Purpose.IMPROVE_SERVICE);
		thief.audit(stranger, "feedback.select", "all", 1);
		thief.audit(stranger, "feedback.select", "all", 1);

		assertInstanceOf(AuditVerification.Intact.class, holding("thief").verifyAudit());
		assertEquals(new AuditVerification.Rebuilt(1), holding("keys").verifyAudit());
	}

	private void change(String statement) {
		assertTrue(store.write(manager -> manager.createQuery(statement).executeUpdate()) > 0, statement);
	}

	private static String told(AuditEntry entry) {
		return entry.actor() + " " + entry.action() + " " + entry.scope().replaceAll("#[0-9a-f]{16}", "#") + " " + entry.count();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}
}
