package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks on which day the change began or will begin that is to be judged; empty where that is not decided. */
final class ActionDateDialog extends InputDialog {

	private final Texts texts;

	ActionDateDialog(Shell parent, String title, String noted, Texts texts) {
		super(parent, title, texts.get("actionDate.ask"), noted, typed -> problem(typed, texts));
		this.texts = texts;
	}

	/** What is wrong with what was typed; nothing with a day or with no day. */
	static @Nullable String problem(String typed, Texts texts) {
		try {
			return typed.isBlank() || LocalDate.parse(typed.strip()) != null ? null : "";
		} catch (DateTimeParseException wrong) {
			return texts.get("actionDate.wrong");
		}
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		var own = id == IDialogConstants.OK_ID ? "actionDate.ok" : "actionDate.cancel";
		return super.createButton(parent, id, texts.get(own), isDefault);
	}
}
