package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.audit.AuditLog;
import io.antiphon.privacy.internal.grants.Granting;
import io.antiphon.privacy.internal.seals.Mark;
import io.antiphon.store.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The privacy service over whatever workspace is open: its door is tried when first asked, and again while it is sealed. */
final class KeyedPrivacy implements Privacy, Granting.Issuing {

	/** What the audit calls it that a bundle was refused an access. */
	private static final String REFUSED = "access.refuse";
	private static final Set<Purpose> UNLOCKING = Set.of(Purpose.ANSWER, Purpose.SUBJECT_REQUEST);

	private final Supplier<Optional<Workspace>> workspaces;
	private final AuditLog log;
	private final Supplier<Path> keys;
	private final Clock clock;
	private final Access.Issuer issuer = new Access.Issuer();
	private final Redaction redaction = Redaction.newest();
	private Door.@Nullable Open opened;
	private Runnable onOpening = () -> {};

	KeyedPrivacy(Supplier<Optional<Workspace>> workspaces, AuditLog log, Supplier<Path> keys, Clock clock) {
		this.workspaces = workspaces;
		this.log = log;
		this.keys = keys;
		this.clock = clock;
	}

	/** Is run each time the door of a workspace opens, within the call that opened it. */
	synchronized void onOpening(Runnable work) {
		onOpening = work;
	}

	private synchronized Door entrance() {
		var workspace = workspaces.get().orElseThrow(() -> new IllegalStateException("no workspace is open"));
		var known = opened;
		if (known != null && known.workspace().equals(workspace)) {
			return known;
		}
		var entrance = Door.enter(workspace, log, keys.get(), clock);
		opened = entrance instanceof Door.Open door ? door : null;
		if (opened != null && !workspace.readOnly()) {
			onOpening.run();
		}
		return entrance;
	}

	/** What the holder of an access may do with the key. */
	Door.Open open(Access access) {
		if (!issuer.issued(access)) {
			throw new IllegalStateException("this access was issued elsewhere");
		}
		return open();
	}

	/** What the product itself does with the key of the open workspace. */
	Door.Open open() {
		return switch (entrance()) {
			case Door.Open door -> door;
			case Door.Shut shut -> throw new IllegalStateException("the workspace is sealed: " + shut.sealed().reason());
		};
	}

	@Override
	public Optional<Sealed> sealed() {
		return entrance() instanceof Door.Shut shut ? Optional.of(shut.sealed()) : Optional.empty();
	}

	@Override
	public Access access(Identity who, Purpose purpose) {
		return issuer.issue(who, purpose, clock.instant());
	}

	@Override
	public Optional<String> workspace() {
		return workspaces.get().filter(open -> !open.readOnly() && entrance() instanceof Door.Open).map(Workspace::id);
	}

	@Override
	public void refuse(String bundle, Purpose purpose) {
		open().trail().append(List.of(new AuditDraft(bundle, purpose.id(), REFUSED, bundle, 0)));
	}

	@Override
	public String pseudonym(Access access, String identifier) {
		return open(access).pseudonyms().of(identifier);
	}

	@Override
	public KeyedDigest digest(Access access, Use use) {
		var key = open(access).key();
		return switch (use) {
			case IDENTITY -> key.identities();
			case RECORD -> key.records();
		};
	}

	@Override
	public byte[] lock(Access access, String contact, String owner) {
		return open(access).key().vault().lock(contact, owner);
	}

	@Override
	public Optional<String> unlock(Access access, byte[] locked, String owner) {
		if (!UNLOCKING.contains(access.purpose())) {
			throw new IllegalArgumentException("contacts are read to answer people, and to tell them what is known");
		}
		return open(access).key().vault().unlock(locked, owner);
	}

	@Override
	public void audit(Access access, String action, String scope, long count) {
		if (scope.startsWith(Mark.SIGN)) {
			throw new IllegalArgumentException("only seals begin so");
		}
		var door = open(access);
		if (door.workspace().readOnly()) {
			return; // whoever opened it was told that nothing is recorded
		}
		var masked = redaction.mask(scope).text();
		var draft = new AuditDraft(access.actor(), access.purpose().id(), action, masked, count);
		door.trail().append(List.of(draft));
	}

	@Override
	public AuditVerification verifyAudit() {
		return switch (entrance()) {
			case Door.Open door -> door.trail().verify();
			case Door.Shut shut when shut.sealed().reason() == Sealed.Reason.KEY_FOREIGN ->
				new AuditVerification.ForeignKey();
			case Door.Shut shut -> new AuditVerification.Unverifiable(shut.sealed());
		};
	}

	@Override
	public List<AuditEntry> auditEntries(long from, int limit) {
		return log.read(from, limit);
	}
}
