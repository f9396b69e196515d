package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.planning.ui.internal.ProposeOfferComponent;
import io.antiphon.planning.ui.internal.actions.Look.Standing;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** In place of actions where there are none: the steps that fill the view. UI thread. */
final class EmptyPane {

	/** In the place of an id: the page of an improvement begins one that is not there yet. */
	private static final String NEW = "new";

	private final Composite control;
	private final Offers offers;
	private final Button improvement;
	private final Button action;

	EmptyPane(Composite parent, Locale locale, ActionDeeds deeds, Views views) {
		var texts = Texts.of(EmptyPane.class, locale);
		control = new Composite(parent, SWT.NONE);
		control.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		offers = new Offers(control, locale);
		action = button(texts.get("new"), deeds::add);
		improvement = button(texts.get("new.improvement"), () -> views.open(Anchors.improvement(NEW)));
		GridDataFactory.fillDefaults().applyTo(offers);
	}

	private Button button(String label, Runnable deed) {
		var button = Type.set(new Button(control, SWT.PUSH), Size.TEXT, false);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> deed.run()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	Composite control() {
		return control;
	}

	/** What fills the first step that is empty, and what can be written by hand. */
	void show(Look look, boolean target) {
		var standing = look.standing();
		offers.show(standing != Standing.NOTHING ? List.of()
				: look.before().isEmpty() ? List.<Offer>of(new ProposeOfferComponent()) : look.before());
		shown(offers, standing == Standing.NOTHING);
		shown(action, standing == Standing.NONE_HERE && target);
		shown(improvement, standing == Standing.NOTHING || standing == Standing.NONE_HERE && !target);
		control.layout(true, true);
	}

	private static void shown(Control control, boolean is) {
		control.setVisible(is);
		((GridData) control.getLayoutData()).exclude = !is;
	}

	boolean setFocus() {
		return offers.isVisible() ? offers.setFocus()
				: action.isVisible() ? action.setFocus() : improvement.isVisible() && improvement.setFocus();
	}
}
