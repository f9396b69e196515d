package io.antiphon.feedback.takeback;

import io.antiphon.privacy.Access;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a completed intake back as a whole: nothing of it is there any more, and what it replaced is as it was. An OSGi service. Thread-safe;
 * blocks.
 */
@ProviderType
public interface TakingBack {

	/** What taking it back would change; empty where there is no such completed intake. */
	Optional<Prospect> prospect(long intake, Access access);

	/** Takes it back while no intake is under way and none begins. Visible to all in one commit; what it held is taken away afterwards. */
	TakenBack takeBack(long intake, Access access);
}
