package io.antiphon.feedback.internal.store.rows;

import io.antiphon.base.Ids;
import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import java.util.List;
import java.util.Optional;

/** The feedback of one workspace, from its opening to its closing. Thread-safe. */
public final class FeedbackData {

	static final String ERASING = "erase";
	static final String INTAKE = "intake ";

	private final Store store;
	private final Workspace workspace;
	private final Names names = new Names();

	public FeedbackData(Store store) {
		this.store = store;
		this.workspace = store.workspace();
	}

	/** Whether its workspace is the open one. */
	public boolean isOpen() {
		return store.isOpen() && store.workspace() == workspace;
	}

	/** The store; {@link IllegalStateException} when its workspace was closed. */
	public Store store() {
		if (!isOpen()) {
			throw new IllegalStateException("the workspace was closed");
		}
		return store;
	}

	/**
	 * Writes rows of any kind, at most 1,000 in a transaction. {@link IllegalStateException} when its workspace was closed, even where
	 * another was opened while this waited for its turn: what is of one opening is not written into the next.
	 */
	public void write(List<?> rows) {
		for (var some : FeedbackById.lists(rows)) {
			store().write(manager -> {
				store();
				some.forEach(manager::persist);
				return some.size();
			});
		}
	}

	public Ids ids() {
		return workspace.ids();
	}

	public Names names() {
		return names;
	}

	/** Held by the one intake, of all workbenches, that is becoming visible. Blocks. */
	public Lease publishing() {
		return store().await("publish");
	}

	/** Held by whoever erases, and for the moment in which an intake begins. Blocks. */
	public Lease erasing() {
		return store().await(ERASING);
	}

	/** Held for as long as an intake is under way or being swept; nothing where another has it. */
	public Optional<Lease> lease(long intake) {
		return store().lease(INTAKE + Ids.text(intake));
	}
}
