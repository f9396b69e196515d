package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** Every view of ours that is registered, whichever capability brings it. */
class EveryViewTest {

	private static final String OURS = "io.antiphon.";

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void everyViewOpensAsItselfAndLogsNoError() throws Exception {
		var views = workbench.onScreen(EveryViewTest::views);
		var before = workbench.errors().size();

		var broken = new ArrayList<String>();
		for (var view : views) {
			var opened = workbench.onScreen(() -> open(view));
			if (!opened.startsWith(OURS)) { // nothing, or the platform's part that shows an error in its place
				broken.add(view + " opened as " + opened);
			}
		}

		assertFalse(views.isEmpty());
		assertEquals(List.of(), broken);
		assertEquals(List.of(), errorsSince(before));
	}

	private List<String> errorsSince(int before) {
		return workbench.errors().stream().skip(before).map(IStatus::toString).toList();
	}

	private static List<String> views() {
		return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.map(IViewDescriptor::getId)
				.filter(id -> id.startsWith(OURS))
				.sorted()
				.toList();
	}

	private static String open(String view) {
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		var part = window.getService(EPartService.class).showPart(view, PartState.ACTIVATE);
		if (part == null || part.getObject() == null) {
			return "nothing";
		}
		return part.getObject().getClass().getName();
	}
}
