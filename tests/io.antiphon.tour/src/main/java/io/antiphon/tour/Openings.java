package io.antiphon.tour;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.Views;
import io.antiphon.wording.Anchors;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;

/** Every view of ours that is registered, whichever capability brings it, and the ways into those of planning. For the UI thread. */
record Openings(Services services) {

	private static final String OURS = "io.antiphon.";
	private static final String IMPROVEMENT = "io.antiphon.planning.ui.improvement";
	private static final String ACTIONS = "io.antiphon.planning.ui.actions";

	/** What is opened, in which view; {@code deed} opens it in that round, where the view is closed. */
	record Opening(String name, String view, IntConsumer deed) {}

	List<Opening> all() {
		var trail = services.get(Trail.class);
		var views = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map(IViewDescriptor::getId)
				.filter(id -> id.startsWith(OURS) && !id.equals(IMPROVEMENT) && !id.equals(ACTIONS))
				.sorted()
				.map(id -> new Opening(id.substring(OURS.length()), id, round -> trail.open(id)));
		var faces = Stream.of("list", "board", "time")
				.map(face -> new Opening("planning.ui.actions, " + face, ACTIONS, round -> execute(ACTIONS + "." + face)));
		return Stream.of(views, Stream.of(page()), faces)
				.flatMap(some -> some)
				.filter(opening -> opening.name().contains(System.getProperty("antiphon.tour.views", "")))
				.toList();
	}

	/** Another one in each round. */
	private Opening page() {
		var improvements = services.get(Chain.class).plans().map(Plans::improvements).orElse(List.of()).stream()
				.map(Improvement::id)
				.toList();
		var views = services.get(Views.class);
		return new Opening("planning.ui.improvement", IMPROVEMENT, round -> {
			if (!improvements.isEmpty()) {
				views.open(Anchors.improvement(improvements.get(round * improvements.size() / Tour.ROUNDS % improvements.size())));
			}
		});
	}

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException fault) {
			throw new IllegalStateException(command, fault);
		}
	}

	/** Closes it, so that it is opened anew. */
	static void close(String view) {
		var parts = window().getService(EPartService.class);
		var part = parts.findPart(view);
		if (part != null) {
			parts.hidePart(part, true);
		}
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}
