package io.antiphon.workbench.ui;

import io.antiphon.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that the user did to what is stored, and its way back and forth. Told to {@link Undo} once it is done; undone and
 * redone on background threads, never two deeds at a time.
 */
@ConsumerType
public interface Deed {

	/** What came of undoing or redoing it. */
	sealed interface Outcome {

		/** It is as it was; every view reads its data anew. */
		record Done() implements Outcome {}

		/** Nothing was changed, and why: somebody else changed it since. The sentence is shown, unless the user stopped it. */
		record Refused(String sentence) implements Outcome {}
	}

	/** What was done, in the user's language and as it follows "Undo:": "move Training to 12 May". Any thread, at once. */
	String label();

	/** Takes it back, whole or not at all. Blocks; stops soon after {@code progress} is cancelled, and then refuses. */
	Outcome undo(Progress progress);

	/** Does it again, whole or not at all. Blocks; stops soon after {@code progress} is cancelled, and then refuses. */
	Outcome redo(Progress progress);
}
