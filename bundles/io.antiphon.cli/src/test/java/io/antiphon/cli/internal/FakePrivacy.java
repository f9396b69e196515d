package io.antiphon.cli.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Issues any access, and says about the audit and the seal what it is told to. */
final class FakePrivacy implements Privacy {

	Optional<Sealed> sealed = Optional.empty();
	AuditVerification audit = new AuditVerification.Intact(3, "");

	@Override
	public Optional<Sealed> sealed() {
		return sealed;
	}

	@Override
	public Access access(String actor, Purpose purpose) {
		return new Access.Issuer().issue(actor, purpose, Instant.EPOCH);
	}

	@Override
	public String pseudonym(Access access, String identifier) {
		throw new UnsupportedOperationException();
	}

	@Override
	public KeyedDigest digest(Access access, Use use) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void audit(Access access, String action, String scope, long count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public AuditVerification verifyAudit() {
		return audit;
	}

	@Override
	public List<AuditEntry> auditEntries(long from, int limit) {
		return List.of();
	}
}
