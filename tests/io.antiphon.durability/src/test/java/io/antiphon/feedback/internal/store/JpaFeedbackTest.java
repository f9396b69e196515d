package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.testkit.FeedbackReadingContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded database: in one workspace that is emptied after each test. */
class JpaFeedbackTest extends FeedbackReadingContract {

	@TempDir
	static Path folder;

	private static TestWorkspace workspace;

	@BeforeAll
	static void open() {
		workspace = new TestWorkspace(folder);
	}

	@AfterEach
	void empty() {
		workspace.empty();
	}

	@AfterAll
	static void close() {
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
