package io.antiphon.workbench.ui;

import io.antiphon.base.Texts;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Tells the user something in a dialog whose button speaks their language, which the platform's own does not. UI thread. */
public final class Notice {

	private Notice() {}

	/** Returns when it was read. */
	public static void show(@Nullable Shell parent, Locale locale, String title, String sentence) {
		var ok = Texts.of(Notice.class, locale).get("ok");
		new MessageDialog(parent, title, null, sentence, MessageDialog.NONE, 0, ok).open();
	}
}
