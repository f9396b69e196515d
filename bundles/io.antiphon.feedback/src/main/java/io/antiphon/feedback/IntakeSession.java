package io.antiphon.feedback;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One intake under way. What it adds is seen by nobody until {@link #complete}, which makes all of it visible at once;
 * closed without that, or ended by a crash, it leaves nothing. For one thread.
 */
@ProviderType
public interface IntakeSession extends AutoCloseable {

	/** The most records that {@link #add} takes at once, and so the most rows a transaction writes. */
	int BATCH = 1_000;

	/** The id that its receipt will have: what is kept elsewhere beside its records counts once {@link FeedbackStore#redactionVersion} knows it. */
	long id();

	/**
	 * Masks, recognises and writes at most {@link #BATCH} records; who wants to be able to stop soon hands over few at a time, they are
	 * written together all the same. Blocks, but not until they are written: what goes wrong with that is thrown by a later call.
	 * After any exception the intake can only be closed.
	 */
	void add(List<Incoming> batch);

	/**
	 * Tells of a record that is not taken; {@code kind}: the reason without the values that only this record has. Both are sentences, or
	 * {@link Receipt.Remark}s as they are written.
	 */
	void reject(Receipt.Rejection rejection, String kind);

	/** Makes the intake visible and returns its receipt. Blocks. */
	Receipt complete(Outcome outcome);

	/** What the connector has to tell beside the records it handed over or rejected; warnings as the reasons of {@link #reject}. */
	record Outcome(String sha256, List<String> notKept, List<String> warnings) {

		public Outcome {
			notKept = List.copyOf(notKept);
			warnings = List.copyOf(warnings);
		}
	}

	/** Gives up whatever was not completed: nobody sees it any more, and it is taken away in the background. Waits for the batch that is being written. */
	@Override
	void close();
}
