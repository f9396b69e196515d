package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.Trail;
import java.util.List;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class BackTest {

	private static final String OVERVIEW = "io.antiphon.workbench.overview";
	private static final String FEEDBACK = "io.antiphon.feedback.table";

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void altLeftLeadsBackToTheViewThatAnotherWasOpenedFrom() throws Exception {
		var before = workbench.errors().size();
		workbench.onScreen(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				.getService(EPartService.class).showPart(OVERVIEW, PartState.ACTIVATE));
		var opened = workbench.onScreen(() -> workbench.service(Trail.class).open(FEEDBACK));
		workbench.await("the feedback", () -> RunningWorkbench.activePart(FEEDBACK).isPresent());

		workbench.keyboard().press(SWT.ALT, SWT.ARROW_LEFT);

		workbench.await("the overview", () -> RunningWorkbench.activePart(OVERVIEW).isPresent());
		assertTrue(opened.isPresent());
		assertEquals(List.of(), workbench.errors().stream().skip(before).map(Object::toString).toList());
	}
}
