package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.widgets.Picture;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class OverviewTest {

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void theWindowOpensUnderItsName() throws Exception {
		var title = workbench.onScreen(
				() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText());

		assertTrue(title.contains("Antiphon 应声"), title);
	}

	@Test
	void everyPerspectiveOfTheLoopIsThere() throws Exception {
		var names = workbench.onScreen(() -> Stream.of("listen", "understand", "improve", "judge", "protect")
				.map(name -> PlatformUI.getWorkbench()
						.getPerspectiveRegistry()
						.findPerspectiveWithId("io.antiphon.workbench." + name)
						.getLabel())
				.toList());

		assertEquals(List.of("Listen", "Understand", "Improve", "Judge", "Protect"), names);
	}

	@Test
	void theOverviewShowsTheEightStationsAndLogsNoError() throws Exception {
		var part = workbench.onScreen(OverviewTest::openOverview);

		var texts = workbench.onScreen(() -> Widgets.all((Control) part.getWidget(), Picture.class)
				.flatMap(picture -> picture.figure().stream())
				.flatMap(figure -> figure.table().rows().stream())
				.map(List::getFirst)
				.toList());

		assertEquals("io.antiphon.workbench.internal.overview.OverviewPart", part.getObject().getClass().getName());
		assertTrue(texts.containsAll(List.of(
				"Goal", "Listen", "Understand", "Decide", "Plan and act", "Watch", "Judge", "Adjust")), texts::toString);
		assertEquals(List.of(), workbench.errors());
	}

	private static MPart openOverview() {
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		return window.getService(EPartService.class).showPart("io.antiphon.workbench.overview", PartState.ACTIVATE);
	}
}
