package io.antiphon.store.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals the records of the open workspace under its key and names what became visible in the audit chain; given by privacy,
 * used by whoever keeps records. {@link IllegalStateException} while no workspace is open or its key is not here.
 * Thread-safe; blocks.
 */
@ProviderType
public interface Sealing {

	/** A sealer under the workspace's key, for one thread. */
	Sealer sealer();

	/**
	 * Writes an act and the seal of the line that it made visible or sealed anew into the audit chain, as one entry. To be
	 * called once the line is committed: where a crash prevents it, it is made up for later. Of a line from before that is
	 * not sealed yet the act alone is written.
	 *
	 * @param group the {@link SealedTables#id} of the line
	 */
	void anchor(Act act, String group, SealedLine line);

	/**
	 * What somebody did: the audit's action ("intake.complete"), on what in words that name no person and quote no text, and
	 * how many records it was about.
	 */
	record Act(String actor, String action, String what, long count) {}
}
