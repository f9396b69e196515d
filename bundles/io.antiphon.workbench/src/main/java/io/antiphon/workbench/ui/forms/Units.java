package io.antiphon.workbench.ui.forms;

import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands behind a number. */
final class Units {

	private Units() {}

	/** Said once, beside the field. */
	static Label label(Composite parent, String unit) {
		var label = Styles.set(Type.set(new Label(parent, SWT.NONE), Size.TEXT, false), Styles.DIM_ON_CARD);
		label.setText(unit.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Shows the first of two, or the other. */
	static void choose(boolean first, Control one, Control other) {
		show(one, first);
		show(other, !first);
	}

	private static void show(Control control, boolean shown) {
		if (!(control.getLayoutData() instanceof GridData data)) {
			control.setLayoutData(GridDataFactory.fillDefaults().exclude(!shown).create());
		} else {
			data.exclude = !shown;
		}
		control.setVisible(shown);
	}
}
