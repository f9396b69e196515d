package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a user does: they go to whatever has the focus. For any thread; the toolkit is called on its own, as it cannot bear another. */
record Keyboard(Display display) {

	/** All of them together, the modifiers first: {@code press(SWT.CTRL, 'i')}. */
	void press(int... keys) {
		display.syncExec(() -> {
			for (var key : keys) {
				post(SWT.KeyDown, key);
			}
			for (var last = keys.length - 1; last >= 0; last--) {
				post(SWT.KeyUp, keys[last]);
			}
		});
	}

	/** One character after the other; such as need no Shift. */
	void type(String text) {
		text.chars().forEach(this::press);
	}

	private void post(int type, int key) {
		var event = new Event();
		event.type = type;
		if (key < ' ' || key == SWT.DEL || (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		assertTrue(display.post(event), () -> "the key " + key + " could not be pressed");
	}
}
