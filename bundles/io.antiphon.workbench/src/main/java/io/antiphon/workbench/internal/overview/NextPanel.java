package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The one thing to do next, with the button that does it or opens it; without one it is a quiet sentence. UI thread. */
final class NextPanel extends Panel {

	private final Label title;
	private final Label sentence;
	private final Offers offers;
	private final Button open;
	private @Nullable Wanted wanted;

	NextPanel(Composite parent, Texts texts, Consumer<Wanted> opens) {
		super(parent);
		setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(Panel.INSET + 4, Panel.INSET).spacing(0, 0).create());
		var said = Styles.set(new Composite(this, SWT.NONE), Styles.CARD);
		said.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
		title = line(said, Size.HEADING, true, Styles.CARD);
		sentence = line(said, Size.TEXT, false, Styles.DIM_ON_CARD);
		offers = Styles.set(new Offers(this, texts.locale()), Styles.CARD);
		offers.before(() -> open(opens));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(offers);
		open = Styles.set(Type.set(new Button(this, SWT.PUSH), Size.TEXT, true), Styles.PRIMARY);
		open.setText(texts.get("next.open"));
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> open(opens)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(Offers.roomy(open)).applyTo(open);
	}

	private static Label line(Composite parent, Size size, boolean bold, String style) {
		var label = Styles.set(Type.set(new Label(parent, SWT.WRAP), size, bold), style);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** What an offer is done to is opened first, so that it is done to that. */
	private void open(Consumer<Wanted> opens) {
		if (wanted != null) {
			opens.accept(wanted);
		}
	}

	void show(OverviewModel.Next next) {
		wanted = next.opens();
		title.setText(next.title().replace("&", "&&"));
		sentence.setText(next.sentence().replace("&", "&&"));
		present(sentence, !next.sentence().isEmpty());
		offers.show(next.offers());
		present(offers, !next.offers().isEmpty());
		present(open, next.offers().isEmpty() && wanted != null);
		urgent(wanted != null || !next.offers().isEmpty());
	}

	private static void present(Control control, boolean there) {
		control.setVisible(there);
		((GridData) control.getLayoutData()).exclude = !there;
	}

	/** The keys go to its button; {@code false} where it has none. */
	boolean focus() {
		return open.getVisible() ? open.setFocus() : offers.getChildren().length > 0 && offers.setFocus();
	}
}
