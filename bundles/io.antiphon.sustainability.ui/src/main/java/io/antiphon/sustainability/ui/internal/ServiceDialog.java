package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks which service a file is about where it does not say so itself; empty where it does. */
final class ServiceDialog extends InputDialog {

	private final Texts texts;

	ServiceDialog(Shell parent, String service, Texts texts) {
		super(parent, texts.get("import"), texts.get("ask.service"), service, null);
		this.texts = texts;
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		return super.createButton(parent, id, texts.get(id == IDialogConstants.OK_ID ? "ask.ok" : "ask.cancel"), isDefault);
	}
}
