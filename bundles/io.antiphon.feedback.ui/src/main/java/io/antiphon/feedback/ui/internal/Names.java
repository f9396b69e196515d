package io.antiphon.feedback.ui.internal;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls without a label of their own a name for screen readers and a hover. */
final class Names {

	private Names() {}

	static void give(Control control, String name) {
		control.setToolTipText(name);
		give(control, () -> name);
	}

	/** A name that changes, without a hover. */
	static void give(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}
}
