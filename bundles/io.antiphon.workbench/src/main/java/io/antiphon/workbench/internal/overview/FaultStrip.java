package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Faults;
import io.antiphon.workbench.internal.steps.Perspective;
import io.antiphon.workbench.internal.steps.StepBar;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/** At the bottom of the window, in every perspective: that extensions made faults. It leads to the Overview, which says which. */
public final class FaultStrip {

	private static final Texts TEXTS = Texts.of(FaultStrip.class, Locale.getDefault());

	private FaultStrip() {}

	/** Makes it; it is as wide as what it says. */
	public static Control in(Composite parent, Faults faults, IWorkbenchWindow window) {
		var model = new FaultsModel(faults, TEXTS);
		var link = new Link(parent, SWT.NONE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> StepBar.open(Perspective.FIRST, window)));
		Names.give(link, () -> model.summary());
		var display = link.getDisplay();
		var listening = model.listen(fault -> display.asyncExec(() -> show(model, link)));
		link.addDisposeListener(disposed -> listening.close());
		show(model, link);
		return link;
	}

	private static void show(FaultsModel model, Link link) {
		if (!link.isDisposed()) {
			var summary = model.summary();
			link.setText(summary.isEmpty() ? "" : "<a>" + summary + "</a>");
			link.setToolTipText(String.join("\n", model.sentences()));
			link.setVisible(!summary.isEmpty());
			link.requestLayout();
		}
	}
}
