package io.antiphon.feedback.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import java.util.Optional;

/** The feedback of one workspace, from its opening to its closing. Thread-safe. */
final class FeedbackData {

	private final Store store;
	private final Workspace workspace;
	private final Names names = new Names();

	FeedbackData(Store store) {
		this.store = store;
		this.workspace = store.workspace();
	}

	/** Whether its workspace is the open one. */
	boolean isOpen() {
		return store.isOpen() && store.workspace() == workspace;
	}

	/** The store; {@link IllegalStateException} when its workspace was closed. */
	Store store() {
		if (!isOpen()) {
			throw new IllegalStateException("the workspace was closed");
		}
		return store;
	}

	Ids ids() {
		return workspace.ids();
	}

	Names names() {
		return names;
	}

	/** Held by the one intake, of all workbenches, that is becoming visible. Blocks. */
	Lease publishing() {
		return store().await("publish");
	}

	/** Held by whoever erases, and for the moment in which an intake begins. Blocks. */
	Lease erasing() {
		return store().await("erase");
	}

	/** Held for as long as an intake is under way or being swept; nothing where another has it. */
	Optional<Lease> lease(long intake) {
		return store().lease("intake " + Ids.text(intake));
	}
}
