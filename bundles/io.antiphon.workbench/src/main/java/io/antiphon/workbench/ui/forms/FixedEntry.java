package io.antiphon.workbench.ui.forms;

import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What is shown and cannot be changed here; it can be read by keys and copied. */
final class FixedEntry implements Entry {

	private final Field.Kind.Fixed fixed;
	private final Text text;

	FixedEntry(Composite parent, Field.Kind.Fixed fixed) {
		this.fixed = fixed;
		text = Styles.set(Type.set(new Text(parent, SWT.READ_ONLY | SWT.WRAP), Size.TEXT, false), Styles.CARD);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
	}

	@Override
	public Control focus() {
		return text;
	}

	@Override
	public void show(String value) {
		var shown = fixed.shown().apply(value);
		text.setText(shown.isEmpty() ? "–" : shown);
	}
}
