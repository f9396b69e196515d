package io.antiphon.loop.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RoomTest {

	@Test
	void theWidestColumnGetsWhatIsLeftOver() {
		assertArrayEquals(new int[] {80, 320, 100}, Room.shared(new int[] {80, 200, 100}, 500));
	}

	@Test
	void theWidestColumnsGiveWaySoThatShortOnesAreReadWhole() {
		assertArrayEquals(new int[] {80, 160, 160}, Room.shared(new int[] {80, 900, 300}, 400));
	}

	@Test
	void noColumnIsNarrowerThanTheLeastUnlessItNeedsLess() {
		assertArrayEquals(new int[] {Room.NARROWEST, 20}, Room.shared(new int[] {200, 20}, 0));
	}

	@Test
	void noColumnsShareNothing() {
		assertArrayEquals(new int[0], Room.shared(new int[0], 100));
	}
}
