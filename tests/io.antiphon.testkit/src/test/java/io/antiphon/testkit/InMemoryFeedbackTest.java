package io.antiphon.testkit;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;

class InMemoryFeedbackTest extends FeedbackReadingContract {

	private final OpenDoor door = new OpenDoor();
	private final InMemoryFeedback store = new InMemoryFeedback(door);

	@Override
	protected FeedbackStore store() {
		return store;
	}

	@Override
	protected Access access() {
		return door.access();
	}
}
