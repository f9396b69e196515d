package io.antiphon.planning.ui.internal.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.Saving.Saved;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Undo;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Two parts change something at about the same time. */
class ChangesInOrderTest {

	private static final long DEADLINE = Duration.ofSeconds(20).toNanos();

	private final List<String> done = new CopyOnWriteArrayList<>();
	private final Editor editor = (Editor) Proxy.newProxyInstance(
			Editor.class.getClassLoader(), new Class<?>[] {Editor.class}, (proxy, method, arguments) -> null);
	private final Thread other = new Thread(() -> change("second", this::did));

	@Test
	void undoIsToldOfThemInTheOrderInWhichTheyWereWritten() throws Exception {
		change("first", this::didSlowly);
		other.join();

		assertEquals(List.of("first", "second"), done);
	}

	private void change(String label, Undo undo) {
		new Writing(new FakeDesk(Locale.ENGLISH).services(), editor, undo).change((one, access) -> new Saved(1, "i", label), saving -> {});
	}

	private void did(Deed deed) {
		done.add(deed.label());
	}

	/** The other change has all the time it wants before undo knows of this one. */
	private void didSlowly(Deed deed) {
		other.start();
		var began = System.nanoTime();
		while (other.getState() != Thread.State.BLOCKED && other.isAlive() && System.nanoTime() - began < DEADLINE) {
			Thread.onSpinWait();
		}
		did(deed);
	}
}
