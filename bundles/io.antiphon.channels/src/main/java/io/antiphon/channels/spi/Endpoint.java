package io.antiphon.channels.spi;

import io.antiphon.base.Progress;
import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of place that is no file and is asked for what is new in it: a mailbox, a service. What it brings is one file, which a {@link Connector}
 * reads as any other. Offered as an OSGi service; asked under the guard, a stranger's on a thread of the guard; keeps no state: where it ended is
 * kept by the framework. It reads there and changes nothing, and connects to nothing but the address that somebody saved.
 */
@ConsumerType
public interface Endpoint {

	/** With what the addresses begin that it knows: "imaps". Small letters; at most 20. Of two that know the same ours is asked. */
	List<String> schemes();

	/** What is wrong with such an address, told without connecting to it; empty where it can be asked. */
	Optional<Reason> wrong(Address address);

	/**
	 * Brings what came behind the cursor, oldest first, and not more than the limits of one portion. The same cursor brings the same and what came
	 * since, so that a portion which was lost is brought again. Blocks; stops soon after {@code progress} is cancelled, whatever it returns then.
	 */
	Fetching fetch(Fetch fetch, Progress progress);
}
