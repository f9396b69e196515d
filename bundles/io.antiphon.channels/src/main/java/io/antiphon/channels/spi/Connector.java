package io.antiphon.channels.spi;

import io.antiphon.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one kind of source. Offered as an OSGi service; asked under the guard, a stranger's on a thread of the guard; keeps no state. What
 * its records mean, who they are, what is masked, receipts, limits and cancelling are the framework's. Where it fails it is named to the
 * user, and nothing is taken in.
 */
@ConsumerType
public interface Connector {

	/** Stable, e.g. "channels.table"; receipts name it. One line of at most 100 characters, without blanks. */
	String id();

	/** Whether it reads such a source, told by its name and its first bytes alone; quick, and the same each time. */
	Acceptance accepts(Source source);

	/** Finds out how the source is written, as far as {@code hints} do not say it, and which columns its records have. Blocks. */
	Opening open(Source source, Hints hints, Progress progress);
}
