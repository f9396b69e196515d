package io.antiphon.compliance.deadlines;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives the rules and calendars: those of the product, and an administrator's own files over them. An OSGi service; needs no workspace.
 * Thread-safe; reads a few small files.
 */
@ProviderType
public interface Deadlines {

	/** As they are now. */
	DeadlineBook book();
}
