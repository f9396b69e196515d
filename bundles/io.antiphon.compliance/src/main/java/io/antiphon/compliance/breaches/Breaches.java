package io.antiphon.compliance.breaches;

import io.antiphon.privacy.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of breaches. Each change is a sealed revision and in the audit; texts are masked before they are kept. An OSGi
 * service; {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Breaches {

	/** All, by need: what waits for the authority to be told first. */
	List<Clocked> all(Access access);

	/** The ids of those that are there and cannot be read. */
	List<String> unreadable();

	/** One of them. */
	Optional<Clocked> find(String id, Access access);

	/** Notes a breach that the organisation became aware of at that moment. */
	Reported add(Instant aware, String what, Access access);

	/** Notes when the authority was told, and where that was late, the reasons. */
	Reported notified(String id, Instant at, String reasons, Access access);

	/**
	 * Notes that nothing is left to be done: the authority was told, or nobody is likely to be at risk, and then {@code remedy} says why.
	 * The moment is now.
	 */
	Reported close(String id, boolean noRisk, String remedy, Access access);

	/** Takes the last thing back that was noted about it. */
	Reported undo(String id, Access access);
}
