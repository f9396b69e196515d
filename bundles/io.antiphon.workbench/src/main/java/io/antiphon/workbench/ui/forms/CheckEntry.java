package io.antiphon.workbench.ui.forms;

import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Ticked or not; its label stands behind it. */
final class CheckEntry implements Entry {

	private final Button button;

	CheckEntry(Composite parent, String label, Consumer<String> typed) {
		button = Styles.set(Type.set(new Button(parent, SWT.CHECK), Size.TEXT, false), Styles.CARD);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				toggled -> typed.accept(Boolean.toString(button.getSelection()))));
	}

	@Override
	public Control focus() {
		return button;
	}

	@Override
	public void show(String value) {
		button.setSelection(Boolean.parseBoolean(value));
	}
}
