package io.antiphon.base.guard;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What extensions did wrong since the process began: the one register that window, report and command line read. An OSGi
 * service; any thread. What repeats is listed once, with the time it happened last.
 */
@ProviderType
public interface Faults {

	/** The oldest first; of very many the newest thousand. */
	List<Fault> all();

	/** Adds one, for whoever sees a fault without the {@link Guard}: a name that is taken, a finding that does not hold. */
	void tell(Fault fault);

	/** Tells {@code listener} of each fault that is no repetition, on the thread it happened on. To be closed. */
	Subscription listen(Consumer<Fault> listener);

	/** Ends the listening. */
	interface Subscription extends AutoCloseable {

		@Override
		void close();
	}
}
