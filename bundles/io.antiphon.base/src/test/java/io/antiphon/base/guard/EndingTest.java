package io.antiphon.base.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

	@Test
	void whatHasNotEndedInItsTimeIsEndedWithItsCodeByAThreadThatNobodyWaitsFor() throws InterruptedException {
		var codes = Collections.synchronizedList(new ArrayList<Integer>());

		var thread = new Ending(Duration.ofMillis(1), codes::add).soon(23);
		thread.join();

		assertTrue(thread.isDaemon());
		assertEquals(List.of(23), codes);
	}
}
