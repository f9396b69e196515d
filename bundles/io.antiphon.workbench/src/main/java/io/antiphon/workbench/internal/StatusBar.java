package io.antiphon.workbench.internal;

import io.antiphon.base.guard.Faults;
import io.antiphon.workbench.internal.background.ActStrip;
import io.antiphon.workbench.internal.background.BackgroundComponent;
import io.antiphon.workbench.internal.overview.FaultStrip;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The bottom of the window: faults at the left, what is under way at the right. It is as wide as the window: what asks for a width
 * of its own is put on a second line by the platform as soon as the window is narrower, and that line is cut off.
 */
final class StatusBar {

	private static final String ID = "io.antiphon.workbench.status";

	private final IWorkbenchWindow window;
	private final Faults faults;
	private final BackgroundComponent background;

	@Inject
	StatusBar(IWorkbenchWindow window, Faults faults, BackgroundComponent background) {
		this.window = window;
		this.faults = faults;
		this.background = background;
	}

	/** Puts it into the bottom of a window, alone. */
	static void into(IWorkbenchWindow window) {
		var model = window.getService(EModelService.class);
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			var bottom = model.getTrim(trimmed, SideValue.BOTTOM);
			bottom.getChildren().stream()
					.filter(child -> !ID.equals(child.getElementId()))
					.forEach(other -> other.setToBeRendered(false));
			bottom.setToBeRendered(true);
			bottom.setVisible(true);
			if (bottom.getChildren().stream().noneMatch(child -> ID.equals(child.getElementId()))) {
				var bar = model.createModelElement(MToolControl.class);
				bar.setElementId(ID);
				bar.getTags().add("stretch");
				bar.getTags().add("NoClose");
				bar.setContributionURI("bundleclass://io.antiphon.workbench/" + StatusBar.class.getName());
				bottom.getChildren().addFirst(bar);
			}
		}
	}

	/** The platform makes its status line in a new window all the same, which takes half of the room and shows nothing. */
	private static void alone(Composite bottom, Control bar) {
		if (!bottom.isDisposed()) {
			Stream.of(bottom.getChildren()).filter(other -> other != bar).forEach(Control::dispose);
			bottom.layout(true, true);
		}
	}

	@PostConstruct
	void create(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(12, 0).create());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(FaultStrip.in(area, faults, window));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(ActStrip.in(area, background));
		parent.getDisplay().asyncExec(() -> alone(parent, area));
	}
}
