package io.antiphon.testkit;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.Seals;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Privacy and seals with a key that everybody knows and an audit that a test can look at. Says about the door and the audit
 * chain what it is told to. Thread-safe.
 */
public final class OpenDoor implements Privacy, Seals, Sealing {

	private final Access.Issuer issuer = new Access.Issuer();
	private final AtomicLong pseudonyms = new AtomicLong();
	private final List<String> audit = new CopyOnWriteArrayList<>();
	private final Map<String, List<Anchored>> anchored = new ConcurrentHashMap<>();
	private volatile boolean everyonePasses;
	private volatile Optional<Sealed> seal = Optional.empty();
	private volatile SealReport report = new SealReport(0, 0, List.of(), true);
	private volatile @Nullable AuditVerification verification;

	/** An access of this door, of one Lin who improves the service. */
	public Access access() {
		return access("lin", Purpose.IMPROVE_SERVICE);
	}

	/** "action scope count" of what was audited. */
	public List<String> audited() {
		return audit;
	}

	/** How many pseudonyms were asked for. */
	public long pseudonyms() {
		return pseudonyms.get();
	}

	/** From now on also accesses that were issued elsewhere are good here. */
	public OpenDoor lettingEveryonePass() {
		everyonePasses = true;
		return this;
	}

	/** From now on the door is shut for that reason. */
	public OpenDoor sealedBy(Sealed reason) {
		seal = Optional.of(reason);
		return this;
	}

	/** From now on that is what verifying the audit says. */
	public OpenDoor verifiedAs(AuditVerification said) {
		verification = said;
		return this;
	}

	@Override
	public Optional<Sealed> sealed() {
		return seal;
	}

	@Override
	public Access access(Identity who, Purpose purpose) {
		return issuer.issue(who, purpose, Instant.EPOCH);
	}

	@Override
	public String pseudonym(Access access, String identifier) {
		pseudonyms.incrementAndGet();
		var digest = digest(access, Use.IDENTITY).of(identifier.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, 13);
	}

	@Override
	public KeyedDigest digest(Access access, Use use) {
		requireOurs(access);
		return content -> digest(use.name(), content);
	}

	private static byte[] digest(String key, byte[] content) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return mac.doFinal(content);
		} catch (GeneralSecurityException impossible) {
			throw new AssertionError(impossible);
		}
	}

	@Override
	public Sealer sealer() {
		return new Sealer(kind -> content -> digest(kind, content));
	}

	@Override
	public void anchor(Act act, String group, SealedLine line) {
		audit.add(act.action() + " " + act.what() + " " + act.count());
	}

	@Override
	public String seal(String kind, int list, List<? extends @Nullable Object> fields) {
		return HexFormat.of().formatHex(sealer().of(kind, list, fields));
	}

	@Override
	public void anchor(Access access, String action, String kind, String id, String sealOfIt) {
		requireOurs(access);
		audit.add(action + " " + kind + " " + id);
		anchored.computeIfAbsent(kind + " " + id, key -> new CopyOnWriteArrayList<>())
				.add(new Anchored(audit.size(), Instant.EPOCH, access.actor(), action, sealOfIt));
	}

	/** From now on that is what checking the seals says. */
	public OpenDoor checkedAs(SealReport said) {
		report = said;
		return this;
	}

	@Override
	public SealReport check(Progress progress, Locale locale) {
		return report;
	}

	@Override
	public List<Anchored> anchored(String kind, String id) {
		return List.copyOf(anchored.getOrDefault(kind + " " + id, List.of()));
	}

	@Override
	public byte[] lock(Access access, String contact, String owner) {
		requireOurs(access);
		return (owner + "\n" + contact).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public Optional<String> unlock(Access access, byte[] locked, String owner) {
		requireOurs(access);
		var text = new String(locked, StandardCharsets.UTF_8);
		return text.startsWith(owner + "\n") ? Optional.of(text.substring(owner.length() + 1)) : Optional.empty();
	}

	@Override
	public void audit(Access access, String action, String scope, long count) {
		requireOurs(access);
		audit.add(action + " " + scope + " " + count);
	}

	private void requireOurs(Access access) {
		if (!everyonePasses && !issuer.issued(access)) {
			throw new IllegalStateException("issued elsewhere");
		}
	}

	@Override
	public AuditVerification verifyAudit() {
		var said = verification;
		return said == null ? new AuditVerification.Intact(audit.size(), "") : said;
	}

	@Override
	public List<AuditEntry> auditEntries(long from, int limit) {
		return List.of();
	}
}
