package io.antiphon.compliance.retention;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes away the feedback that is over the time of all its purposes, with what was derived from it; totals stay, and what else its people
 * say is taken in. Killed at any moment it is done by doing it again. An OSGi service; {@link IllegalStateException} while no workspace is
 * open. Thread-safe; blocks for long; asks {@code progress} whether to stop.
 */
@ProviderType
public interface RetentionJob {

	/** What would go today; changes nothing. */
	RetentionPreview preview(Access access);

	/** Does it. */
	RetentionOutcome run(Access access, Progress progress);

	/** The accounts of all runs that found something, oldest first. */
	List<RetentionReceipt> receipts();
}
