package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.internal.grants.GrantFiles;
import io.antiphon.privacy.internal.grants.Granting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Offers each bundle a {@link Privacy} of its own, which issues what that bundle is granted and the roles of whoever asks allow. */
@Component(service = {Privacy.class, Grants.class}, scope = ServiceScope.BUNDLE)
public final class BundlePrivacyComponent implements Privacy, Grants {

	private final PrivacyComponent whole;
	private final Privacy privacy;
	private final Granting granting;
	private final GrantFiles grants;
	private final RolesComponent roles;
	private final String bundle;

	@Activate
	public BundlePrivacyComponent(
			@Reference PrivacyComponent whole, @Reference RolesComponent roles, ComponentContext context) {
		this.roles = roles;
		this.whole = whole;
		this.privacy = whole.privacy();
		this.granting = whole.granting();
		this.grants = whole.grants();
		this.bundle = context.getUsingBundle().getSymbolicName();
	}

	@Override
	public Access access(Identity who, Purpose purpose) {
		return roles.pass(who, granting.access(bundle, who, purpose));
	}

	@Override
	public Access access(String other, Identity who, Purpose purpose) {
		return roles.pass(who, granting.access(GrantFiles.ours(bundle) ? other : bundle, who, purpose));
	}

	@Override
	public boolean granted(String other, Purpose purpose) {
		return grants.granted(other, purpose);
	}

	@Override
	public List<Grant> all() {
		return grants.all();
	}

	@Override
	public List<Path> places() {
		return grants.places();
	}

	@Override
	public Optional<Sealed> sealed() {
		var sealed = privacy.sealed();
		if (sealed.isEmpty()) {
			whole.awaitRenewal();
		}
		return sealed;
	}

	@Override
	public String pseudonym(Access access, String identifier) {
		return privacy.pseudonym(access, identifier);
	}

	@Override
	public KeyedDigest digest(Access access, Use use) {
		return privacy.digest(access, use);
	}

	@Override
	public byte[] lock(Access access, String contact, String owner) {
		return privacy.lock(access, contact, owner);
	}

	@Override
	public Optional<String> unlock(Access access, byte[] locked, String owner) {
		return privacy.unlock(access, locked, owner);
	}

	@Override
	public void audit(Access access, String action, String scope, long count) {
		privacy.audit(access, action, scope, count);
	}

	@Override
	public AuditVerification verifyAudit() {
		return privacy.verifyAudit();
	}

	@Override
	public List<AuditEntry> auditEntries(long from, int limit) {
		return privacy.auditEntries(from, limit);
	}
}
