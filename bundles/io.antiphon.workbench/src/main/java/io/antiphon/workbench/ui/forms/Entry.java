package io.antiphon.workbench.ui.forms;

import org.eclipse.swt.widgets.Control;

/** The widgets of one field. UI thread. */
interface Entry {

	/** The one that takes the focus, is named after the field and described by its problem. */
	Control focus();

	/** Shows a value; tells nobody. */
	void show(String value);
}
