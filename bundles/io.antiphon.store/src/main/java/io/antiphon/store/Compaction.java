package io.antiphon.store;

import io.antiphon.base.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes room where rows were taken away, and makes sure that nothing of them is left: every table of the open workspace, whoever
 * made it and whether they are still installed, is written anew, and the logs in which the database kept what was done are
 * replaced. For whoever erased something. Thread-safe; blocks, for minutes where there are millions of rows.
 */
@ProviderType
public interface Compaction {

	/** What came of it. What is stored is the same after each of them. */
	sealed interface Outcome {

		/**
		 * Of rows that were gone before it began, no byte is in the files of the database: {@code tables} were written anew, and
		 * the database had {@code before} and has {@code after} bytes.
		 */
		record Done(int tables, long before, long after) implements Outcome {}

		/** Its user stopped it after some of the tables; the rest and the logs are as they were. */
		record Stopped(int tables) implements Outcome {}

		/** A backup, another compaction, or another workbench is using the database. It is to be done again later. */
		record Busy() implements Outcome {}
	}

	/**
	 * Does it, not from within a transaction. Others go on working between two tables. Killed, or broken off by a fault, it is done
	 * again from the start. A {@link StorageException} tells of a workspace that cannot be written, or of a disk without room
	 * for a second copy of its largest table.
	 */
	Outcome run(Progress progress);
}
