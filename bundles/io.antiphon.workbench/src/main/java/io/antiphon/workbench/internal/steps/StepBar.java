package io.antiphon.workbench.internal.steps;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

/** The steps of the work at the top of the window: each leads to its own views, the first to the Overview. */
public final class StepBar {

	private static final String ID = "io.antiphon.workbench.steps";

	private final IWorkbenchWindow window;
	private final Texts texts;
	private final Homes homes = new Homes(Platform.getExtensionRegistry());

	@Inject
	public StepBar(IWorkbenchWindow window, Session session) {
		this.window = window;
		this.texts = Texts.of(StepBar.class, session.locale());
	}

	/** Puts it into the top of a window, once. */
	public static void into(IWorkbenchWindow window) {
		var model = window.getService(EModelService.class);
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			var top = model.getTrim(trimmed, SideValue.TOP);
			if (top.getChildren().stream().noneMatch(child -> ID.equals(child.getElementId()))) {
				var bar = model.createModelElement(MToolControl.class);
				bar.setElementId(ID);
				bar.getTags().add("stretch");
				bar.getTags().add("NoClose");
				bar.setContributionURI("bundleclass://io.antiphon.workbench/" + StepBar.class.getName());
				top.getChildren().addFirst(bar);
			}
			top.getChildren().stream() // the room is for the steps
					.filter(child -> child.getTags().contains("stretch") && !ID.equals(child.getElementId()))
					.forEach(child -> child.setToBeRendered(false));
			top.setToBeRendered(true);
			top.setVisible(true);
		}
	}

	@PostConstruct
	void create(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 5).create());
		var steps = new Switch(area, texts.get("steps"));
		steps.show(homes.steps().stream().map(this::option).toList(), current());
		steps.chooses(this::open);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(steps);
		var find = Styles.set(Type.set(new Button(area, SWT.PUSH), Size.TEXT, false), Styles.DIM_ON_CARD);
		find.setText(texts.get("find"));
		find.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> find()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(find);
		var listener = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				if (!steps.isDisposed()) {
					steps.show(steps.options(), perspective.getId());
				}
			}
		};
		window.addPerspectiveListener(listener);
		area.addDisposeListener(disposed -> window.removePerspectiveListener(listener));
	}

	private Switch.Option option(String perspective) {
		var known = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective);
		return new Switch.Option(perspective, known == null ? perspective : known.getLabel());
	}

	private String current() {
		var page = window.getActivePage();
		var shown = page == null ? null : page.getPerspective();
		return shown == null ? Perspective.FIRST : shown.getId();
	}

	private void open(String perspective) {
		open(perspective, window);
	}

	/** Shows a perspective; one that cannot be shown is logged. */
	public static void open(String perspective, IWorkbenchWindow window) {
		try {
			PlatformUI.getWorkbench().showPerspective(perspective, window);
		} catch (WorkbenchException fault) {
			ILog.of(StepBar.class).error("The perspective " + perspective + " could not be shown", fault);
		}
	}

	private void find() {
		try {
			window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.window.quickAccess", null);
		} catch (CommandException fault) {
			ILog.of(StepBar.class).error("Find Actions could not be opened", fault);
		}
	}
}
