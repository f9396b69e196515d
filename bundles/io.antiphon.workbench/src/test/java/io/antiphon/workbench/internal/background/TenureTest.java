package io.antiphon.workbench.internal.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TenureTest {

	private final Tenure tenure = new Tenure();

	@Test
	void whatWasBegunForOneWorkspaceIsDoneInIt() {
		assertEquals(Optional.of("done"), tenure.within(tenure.number(), () -> "done"));
	}

	@Test
	void whatWasBegunForOneWorkspaceIsNotDoneInTheNext() {
		var begun = tenure.number();
		var done = new AtomicBoolean();

		tenure.change(() -> "another");

		assertEquals(Optional.empty(), tenure.within(begun, () -> done.getAndSet(true)));
		assertFalse(done.get());
	}

	@Test
	void whatWasBegunWhileOneWasClosedAndTheOtherNotYetOpenIsNotDone() {
		var between = tenure.change(tenure::number);

		assertEquals(Optional.empty(), tenure.within(between, () -> "done"));
	}

	@Test
	void aChangeThatThrewEndsNevertheless() {
		try {
			tenure.change(() -> {
				throw new IllegalStateException("stays shut");
			});
		} catch (IllegalStateException expected) {
			assertEquals(Optional.of("done"), tenure.within(tenure.number(), () -> "done"));
		}
	}

	@Test
	void whoeverChangesTheWorkspaceWaitsForTheWorkThatIsUnderWay() throws Exception {
		var begun = new CountDownLatch(1);
		var closed = new AtomicBoolean();
		var goOn = new CompletableFuture<Boolean>();
		var work = CompletableFuture.supplyAsync(() -> tenure.within(tenure.number(), () -> {
			begun.countDown();
			goOn.join();
			return closed.get();
		}));
		begun.await();
		var changing = new CountDownLatch(1);
		var change = CompletableFuture.runAsync(() -> {
			changing.countDown();
			tenure.change(() -> closed.getAndSet(true));
		});
		changing.await();

		goOn.complete(true);

		assertEquals(Optional.of(false), work.get());
		change.get();
		assertTrue(closed.get());
	}
}
