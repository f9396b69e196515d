package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The sentences about extensions that made faults; takes no room where there are none. UI thread. */
final class FaultsPanel extends Panel {

	private final Label said;
	private final GridData place;

	FaultsPanel(Composite parent, Texts texts, int columns) {
		super(parent);
		setLayout(GridLayoutFactory.fillDefaults().margins(Panel.INSET + 4, Panel.INSET).spacing(0, 3).create());
		place = GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).create();
		setLayoutData(place);
		Styles.set(Type.set(new Label(this, SWT.NONE), Size.HEADING, true), Styles.CARD).setText(texts.get("faults.title"));
		said = Styles.set(Type.set(new Label(this, SWT.WRAP), Size.TEXT, false), Styles.CARD);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(said);
		show(List.of());
	}

	void show(List<String> sentences) {
		said.setText(String.join("\n", sentences).replace("&", "&&"));
		setVisible(!sentences.isEmpty());
		place.exclude = sentences.isEmpty();
		urgent(true);
	}
}
