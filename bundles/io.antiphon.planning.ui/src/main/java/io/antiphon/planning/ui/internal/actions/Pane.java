package io.antiphon.planning.ui.internal.actions;

import org.eclipse.swt.widgets.Control;

/** One way to show the actions of a model. UI thread. */
interface Pane {

	Control control();

	/** Shows what the model has now, with what is selected there. */
	void show();

	boolean setFocus();
}
