package io.antiphon.feedback.internal.store;

import io.antiphon.store.Opening;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Path;
import java.util.List;

/** Feedback in a real workspace. */
public final class TestWorkspace implements AutoCloseable {

	public final OpenDoor door = new OpenDoor();
	public final WorkspaceStore store = new WorkspaceStore(() -> List.of(new FeedbackContributionComponent()));
	public final JpaFeedback feedback = new JpaFeedback(store.session("io.antiphon.feedback"), door, door);

	public TestWorkspace(Path directory) {
		open(directory);
	}

	public void open(Path directory) {
		var opening = store.open(directory);
		if (!(opening instanceof Opening.Opened)) {
			throw new AssertionError("not opened: " + opening);
		}
	}

	/** How many rows a table has, counting what is not visible. */
	public long rows(Class<?> entity) {
		return store.read(manager -> manager.createQuery("SELECT COUNT(e) FROM " + entity.getSimpleName() + " e", Long.class)
				.getSingleResult());
	}

	/** How many rows all tables of feedback have. */
	public long rows() {
		return new FeedbackContributionComponent().entities().stream().mapToLong(this::rows).sum();
	}

	void empty() {
		for (var entity : new FeedbackContributionComponent().entities()) {
			store.write(manager -> manager.createQuery("DELETE FROM " + entity.getSimpleName() + " e").executeUpdate());
		}
	}

	@Override
	public void close() {
		feedback.close();
		store.close();
	}
}
