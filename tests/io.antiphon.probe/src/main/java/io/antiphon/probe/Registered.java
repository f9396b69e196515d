package io.antiphon.probe;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;

/** What bundles have registered with the workbench. For the UI thread. */
final class Registered {

	private Registered() {}

	/** Those in the registry and those the window remembers. */
	static List<String> views() {
		var known = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId);
		var remembered = window().getService(MApplication.class).getDescriptors().stream()
				.filter(part -> part.getTags().contains("View"))
				.map(MPartDescriptor::getElementId);
		return Stream.concat(known, remembered).distinct().sorted().toList();
	}

	static List<String> commands() {
		Collection<?> ids = PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommandIds();
		return ids.stream().map(String::valueOf).sorted().toList();
	}

	/** Brings a view to the front; the class of what is there then, or nothing. */
	static List<String> open(String view) {
		var part = window().getService(EPartService.class).showPart(view, PartState.ACTIVATE);
		return part == null || part.getObject() == null ? List.of() : List.of(part.getObject().getClass().getName());
	}

	/** The id and the class of every part in the layout of the window, shown or not. */
	static List<String> parts() {
		var model = window().getService(EModelService.class);
		return model.findElements(window().getService(MApplication.class), null, MPart.class, null)
				.stream()
				.map(part -> part.getElementId() + " " + (part.getObject() == null ? "" : part.getObject().getClass().getName()))
				.sorted()
				.toList();
	}

	static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException fault) {
			throw new IllegalStateException(command, fault);
		}
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}
