package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks the user in a dialog: a form to fill in, or yes or no. UI thread. */
public final class Asked extends MessageDialog {

	private static final int WIDE = 520;

	private final Form form;
	private final Locale locale;
	private @Nullable FormPane pane;

	private Asked(Shell parent, Locale locale, String title, String said, Form form, String yes) {
		super(parent, title, null, said, NONE, 0, yes, Texts.of(Asked.class, locale).get("cancel"));
		this.form = form;
		this.locale = locale;
		setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
	}

	/** Whether the form was filled in so that nothing is wrong with it; {@code yes} is what is done then. */
	public static boolean form(Shell parent, Locale locale, String title, String said, Form form, String yes) {
		return new Asked(parent, locale, title, said, form, yes).open() == OK;
	}

	/** Whether the user wants it; who presses Enter without reading does not. */
	public static boolean yes(Shell parent, Locale locale, String title, String question, String yes) {
		var cancel = Texts.of(Asked.class, locale).get("cancel");
		return new MessageDialog(parent, title, null, question, QUESTION, 1, yes, cancel).open() == OK;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var made = new FormPane(parent, form, locale);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, SWT.DEFAULT).applyTo(made);
		pane = made;
		return made;
	}

	@Override
	public void create() {
		super.create();
		if (pane != null) {
			pane.setFocus();
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != OK || pane == null || pane.complete()) {
			super.buttonPressed(id);
		}
	}
}
