package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Faults;
import io.antiphon.workbench.internal.steps.Perspective;
import io.antiphon.workbench.internal.steps.StepBar;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** At the bottom of the window, in every perspective: that extensions made faults. It leads to the Overview, which says which. */
public final class FaultStrip extends WorkbenchWindowControlContribution {

	/** From the beginning: the bar gives no more room later. */
	private static final int WIDTH = 240;

	private final Texts texts = Texts.of(FaultStrip.class, Locale.getDefault());

	@Override
	protected Control createControl(Composite parent) {
		var model = new FaultsModel(getWorkbenchWindow().getService(IEclipseContext.class).get(Faults.class), texts);
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(6, 2).create());
		var link = new Link(area, SWT.NONE);
		link.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).create());
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				pressed -> StepBar.open(Perspective.FIRST, getWorkbenchWindow())));
		Names.give(link, () -> model.summary());
		var display = area.getDisplay();
		var listening = model.listen(fault -> display.asyncExec(() -> show(model, area, link)));
		area.addDisposeListener(disposed -> listening.close());
		show(model, area, link);
		return area;
	}

	private static void show(FaultsModel model, Composite area, Link link) {
		if (!area.isDisposed()) {
			var summary = model.summary();
			link.setText(summary.isEmpty() ? "" : "<a>" + summary + "</a>");
			link.setToolTipText(String.join("\n", model.sentences()));
			area.setVisible(!summary.isEmpty());
		}
	}
}
