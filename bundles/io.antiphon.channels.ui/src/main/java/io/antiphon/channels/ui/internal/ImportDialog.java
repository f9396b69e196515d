package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.widgets.Styles;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;

/** The wizard's dialog, with buttons that say what they do in the user's language. */
final class ImportDialog extends WizardDialog {

	private final ImportWizard wizard;
	private final Texts texts;
	private @Nullable Button cancel;

	ImportDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
		this.texts = wizard.texts();
		setPageSize(880, 520);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		var key = switch (id) {
			case IDialogConstants.BACK_ID -> "button.back";
			case IDialogConstants.NEXT_ID -> "button.next";
			case IDialogConstants.FINISH_ID -> "button.import";
			default -> "";
		};
		return super.createButton(parent, id, key.isEmpty() ? label : texts.get(key), isDefault);
	}

	/** The wizard's dialog makes its cancel button by itself, in the platform's language. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		for (var child : parent.getChildren()) {
			if (child instanceof Button button && button.getText().equals(IDialogConstants.CANCEL_LABEL)) {
				button.setText(texts.get("button.cancel"));
				cancel = button;
			}
		}
	}

	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
		var part = super.createProgressMonitorPart(parent, layout);
		for (var child : part.getChildren()) {
			if (child instanceof ToolBar bar) {
				Stream.of(bar.getItems()).forEach(item -> item.setToolTipText(texts.get("button.cancel")));
			}
		}
		return part;
	}

	@Override
	protected void nextPressed() {
		if (getCurrentPage() instanceof StepPage page && page.proceed()) {
			super.nextPressed();
		}
	}

	private void showButtons() {
		Stream.of(IDialogConstants.BACK_ID, IDialogConstants.NEXT_ID, IDialogConstants.FINISH_ID)
				.map(this::getButton)
				.filter(button -> button != null && !button.isDisposed())
				.forEach(button -> Styles.enable(button, button.getEnabled()));
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		getShell().getDisplay().asyncExec(this::showButtons); // after the style sheet, which knows no disabled ones
		var finish = getButton(IDialogConstants.FINISH_ID);
		if (finish != null) {
			finish.setText(texts.get(wizard.done() ? "button.close" : "button.import"));
		}
		if (cancel != null) {
			cancel.setVisible(!wizard.done()); // nothing is left to cancel
		}
	}
}
