package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.FeedbackStoreContract;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JpaFeedbackTest extends FeedbackStoreContract {

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Override
	protected FeedbackStore store() {
		return workspace.feedback;
	}

	@Override
	protected Access access() {
		return workspace.door.access();
	}
}
