package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for the name of a set of columns. */
final class NameDialog extends InputDialog {

	private final Texts texts;

	NameDialog(Shell parent, Texts texts) {
		super(parent, texts.get("set.title"), texts.get("set.name"), "", name -> name.isBlank() ? "" : null);
		this.texts = texts;
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		return super.createButton(parent, id, texts.get(id == IDialogConstants.OK_ID ? "set.keep" : "set.cancel"), isDefault);
	}
}
