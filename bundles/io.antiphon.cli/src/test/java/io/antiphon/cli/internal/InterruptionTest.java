package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {

	private static final long DEADLINE_SECONDS = 60;

	private final CountDownLatch halted = new CountDownLatch(1);

	@Test
	void endsTheProcessThoughTheCommandNeverStops() throws InterruptedException {
		var interruption = new Interruption(Duration.ofMillis(1), code -> halted.countDown());

		interruption.interrupt(); // returns, though nobody closes it

		assertTrue(interruption.interrupted());
		assertTrue(halted.await(DEADLINE_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void waitsForACommandThatStops() throws InterruptedException {
		var interruption = new Interruption(Duration.ofHours(1), code -> halted.countDown());
		var ending = Thread.ofVirtual().start(interruption::interrupt);
		while (!interruption.interrupted()) {
			Thread.onSpinWait();
		}

		interruption.close();

		assertTrue(ending.join(Duration.ofSeconds(DEADLINE_SECONDS)));
		assertEquals(1, halted.getCount());
	}
}
