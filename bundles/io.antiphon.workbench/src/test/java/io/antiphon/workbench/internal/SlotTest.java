package io.antiphon.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.Slot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTest {

	private final Slot slot = new Slot();
	private final List<String> cancelled = new ArrayList<>();

	@Test
	void onlyTheNewestQuestionIsAwaited() {
		var first = slot.ask(() -> cancelled.add("first"));
		var second = slot.ask(() -> cancelled.add("second"));

		assertFalse(slot.awaits(first));
		assertTrue(slot.awaits(second));
		assertEquals(List.of("first"), cancelled);
	}

	@Test
	void nothingIsAwaitedOnceItIsForgotten() {
		var asked = slot.ask(() -> cancelled.add("asked"));

		slot.forget();
		slot.forget();

		assertFalse(slot.awaits(asked));
		assertEquals(List.of("asked"), cancelled);
	}
}
