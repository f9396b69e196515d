package io.antiphon.workbench.ui.widgets;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for screen readers. UI thread. */
public final class Names {

	private Names() {}

	/** What a control without a label of its own is read out as. */
	public static void give(Control control, String name) {
		give(control, () -> name);
	}

	/** The same where it changes; asked for each time. */
	public static void give(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent asked) {
				asked.result = name.get();
			}
		});
	}

	/** What is read out after the name, where there is something to say: what is wrong with it, or a hint. */
	public static void describe(Control control, Supplier<String> description) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent asked) {
				var said = description.get();
				if (!said.isEmpty()) {
					asked.result = said;
				}
			}
		});
	}
}
