package io.antiphon.workbench.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Where the keys go. UI thread. */
public final class Keys {

	private Keys() {}

	/** Whether they go to a control, or to one within it. */
	public static boolean in(Control control) {
		return !control.isDisposed() && within(control, control.getDisplay().getFocusControl());
	}

	/** The modifiers among what was down; the state of an event has the buttons of the mouse too. */
	public static int modifiers(int stateMask) {
		return stateMask & SWT.MODIFIER_MASK;
	}

	/** Lets Tab lead on from a control that would keep it for itself. */
	public static void tabLeads(Control control) {
		control.addTraverseListener(traversed -> {
			if (traversed.detail == SWT.TRAVERSE_TAB_NEXT || traversed.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				traversed.doit = true;
			}
		});
	}

	/** Whether {@code inner} is a control or within it. */
	public static boolean within(Control control, @Nullable Control inner) {
		for (var at = inner; at != null; at = at.getParent()) {
			if (at == control) {
				return true;
			}
		}
		return false;
	}
}
