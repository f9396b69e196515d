package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.writing.SheetFields;
import io.antiphon.workbench.ui.forms.Form;
import io.antiphon.workbench.ui.forms.FormPane;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks for one value, as the sheet of an action asks for it. UI thread. */
final class ValueDialog extends MessageDialog {

	static final int OK = IDialogConstants.OK_ID;

	private static final int WIDE = 380;

	private final Form form;
	private final Locale locale;
	private final String field;
	private @Nullable FormPane pane;

	/** {@code value} is what stands there at first. */
	ValueDialog(Shell parent, Locale locale, Sheet sheet, String field, int many, String value) {
		super(
				parent, Texts.of(ValueDialog.class, locale).get("set", many), null, null, NONE, 0,
				Texts.of(ValueDialog.class, locale).get("set.ok"), Texts.of(ValueDialog.class, locale).get("set.cancel"));
		this.locale = locale;
		this.field = field;
		var asked = sheet.fields().stream().filter(one -> one.key().equals(field)).map(SheetFields::of).toList();
		form = new Form(List.copyOf(asked), Map.of(field, value), values -> problems(sheet, values));
	}

	/** What is wrong with the value alone; whether it suits each action is told when it is written. */
	private Map<String, String> problems(Sheet sheet, Map<String, String> values) {
		var typed = new HashMap<>(sheet.stored());
		typed.putAll(values);
		var problem = sheet.problems(typed).get(field);
		return problem == null ? Map.of() : Map.of(field, problem);
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

	/** As it was typed. */
	String value() {
		return form.value(field);
	}
}
