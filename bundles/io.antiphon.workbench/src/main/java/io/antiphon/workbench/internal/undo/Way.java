package io.antiphon.workbench.internal.undo;

import java.util.Locale;

/** Back or forth again. */
enum Way {
	UNDO,
	REDO;

	/** The key of its texts. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The command of the platform that goes it. */
	String command() {
		return "org.eclipse.ui.edit." + key();
	}
}
