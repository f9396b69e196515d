package io.antiphon.loop.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

	private static final long DEADLINE_SECONDS = 60;

	private final OneAtATime door = new OneAtATime();

	@Test
	void theNextIsLetInOnceTheOneBeforeHasLeft() throws Exception {
		assertTrue(door.enter(Progress.NONE));
		var waits = new CountDownLatch(1);
		var next = CompletableFuture.supplyAsync(() -> door.enter(looked(waits)));
		assertTrue(waits.await(DEADLINE_SECONDS, TimeUnit.SECONDS), "it looks whether it is to wait on");
		assertFalse(next.isDone());

		door.leave();

		assertTrue(next.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void whoeverIsCancelledWaitsNoLongerAndKeepsNobodyOut() {
		assertTrue(door.enter(Progress.NONE));

		assertFalse(door.enter(new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		}));

		door.leave();
		assertTrue(door.enter(Progress.NONE));
	}

	private static Progress looked(CountDownLatch waits) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				waits.countDown();
				return false;
			}
		};
	}
}
