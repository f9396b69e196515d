package io.antiphon.privacy.purposes;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The purposes that the open workspace declares. Kept in the workspace under its seal; each change is in the audit. An OSGi service;
 * {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Purposes extends DeclaredPurposes {

	/** Declares it, in the place of what was declared of it before. */
	void set(DeclaredPurpose purpose, Access access);

	/** Takes it away, and whether it was there; one of the product's own is as the product declares it again. */
	boolean remove(Purpose purpose, Access access);
}
