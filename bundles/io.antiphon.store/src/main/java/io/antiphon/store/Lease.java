package io.antiphon.store;

/**
 * What one process says of something under way (an intake, a review) so that no other one takes it for broken off. It is kept in
 * the database and renewed in the background until it is closed; a process that died stops renewing, and its leases run out.
 */
public interface Lease extends AutoCloseable {

	/** Whether it is still held; not any more once the workspace was closed, or the process slept through its end. */
	boolean held();

	/** Gives it back. Blocks; does nothing the second time. */
	@Override
	void close();
}
