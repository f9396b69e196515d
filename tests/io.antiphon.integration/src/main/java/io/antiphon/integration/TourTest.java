package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.workbench.ui.Entrance;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.widgets.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An improvement lead without a mouse, over the sample: from an empty workspace to a verdict, with everything written in the window on the
 * way. A run of its own, since it begins with nothing. What was written is read back by another process.
 */
class TourTest {

	private static final String FINDINGS = "io.antiphon.analytics.ui.findings";
	private static final String REGISTER = "io.antiphon.planning.ui.improvements";
	private static final String PAGE = "io.antiphon.planning.ui.improvement";
	private static final String GOALS = "io.antiphon.planning.ui.goals";
	private static final String DECISIONS = "io.antiphon.planning.ui.decisions";
	private static final String VERDICTS = "io.antiphon.evaluation.ui.verdicts";
	private static final String PROPOSED = "refunds reach people in time";
	private static final String WRITTEN = "one courier for the old town";

	private final RunningWorkbench workbench = RunningWorkbench.get();
	private final Hands hands = new Hands(workbench);

	@Test
	void aLeadGoesFromAnEmptyWorkspaceToAVerdictByKeysAlone(@TempDir Path folder) throws Exception {
		takeTheSampleIn();
		propose();
		editAndConfirmTheFirstProposal();
		setAGoal();
		decide();
		writeAnImprovementWithActions();
		freeze();
		judge();

		assertReadBack(leave(folder), folder);
		assertEquals(List.of(), workbench.errors().stream().map(Object::toString).toList());
	}

	private void takeTheSampleIn() throws Exception {
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());
		workbench.await("what an empty workspace offers", () -> buttons().anyMatch("Open the Sample"::equals));
		hands.push("Open the Sample");
		workbench.await("the sample", () -> Widgets.title().startsWith("workspace-sample") && active("io.antiphon.channels.ui.receipts"));
	}

	/** Pressed at once after each other: one waits for the other. */
	private void propose() throws Exception {
		hands.press(SWT.CTRL, SWT.ALT, 'u');
		workbench.await("the findings", () -> rows(FINDINGS) > 0);
		hands.press(SWT.CTRL, SWT.ALT, 'i');
		workbench.await("the day of the change",
				() -> Widgets.title().equals("Propose Improvements") && Widgets.focused(Text.class).isPresent());
		hands.press(SWT.CR);
		workbench.await("proposals", () -> active(REGISTER) && Widgets.says("3 of 3"));
	}

	private void editAndConfirmTheFirstProposal() throws Exception {
		workbench.await("the keys in the register", Widgets::inTable);
		hands.press(SWT.CR);
		workbench.await("the page", () -> active(PAGE) && buttons().anyMatch("Edit…"::equals));
		hands.push("Edit…");
		workbench.await("the sheet", () -> Widgets.focused(Text.class).isPresent());
		hands.fill("Title", PROPOSED);
		hands.fill("Owner", "lin");
		hands.press(SWT.CTRL, 's');
		workbench.await("the new title", () -> Widgets.says(PROPOSED));

		hands.press(SWT.CTRL, 'z');
		workbench.await("the old title", () -> !Widgets.says(PROPOSED));
		hands.press(SWT.CTRL, 'y');
		workbench.await("the new title again", () -> Widgets.says(PROPOSED));

		hands.push("Confirm");
		workbench.await("nothing to confirm", () -> buttons().noneMatch("Confirm"::equals));
	}

	private void setAGoal() throws Exception {
		hands.press(SWT.CTRL, SWT.ALT, 'g');
		workbench.await("the sheet of a goal", () -> active(GOALS) && named("Indicator"));
		hands.choose("Indicator", "site: Share of complaints");
		hands.fill("Target", "15");
		hands.fill("Due", "2026-06-30");
		var before = workbench.onScreen(() -> rows(GOALS));
		hands.press(SWT.CTRL, 's');
		workbench.await("one goal more", () -> rows(GOALS) == before + 1);
	}

	private void decide() throws Exception {
		hands.find("Decisions", DECISIONS);
		workbench.await("the decisions", () -> rows(DECISIONS) > 1);
		var open = workbench.onScreen(() -> cell(DECISIONS, row -> row.contains("proposed")));
		hands.push("Decide…");
		workbench.await("the options", () -> Widgets.title().equals("Decide"));
		hands.fill("Why:", "twelve of twenty said so");
		hands.push("Decide");
		workbench.await("one to decide less", () -> cell(DECISIONS, row -> row.contains("proposed")) == open - 1);
	}

	private void writeAnImprovementWithActions() throws Exception {
		hands.press(SWT.CTRL, SWT.ALT, 'n');
		workbench.await("an empty sheet", () -> active(PAGE) && named("Title"));
		hands.fill("Title", WRITTEN);
		hands.paste("Department", "logistics");
		hands.press(SWT.CTRL, 's');
		workbench.await("its page", () -> Widgets.says(WRITTEN));
		act("tender", "purchasing", "2026-03-20");
		act("contract", "purchasing", "2026-04-10");
		act("first tours", "logistics", "2026-05-04");

		hands.press(SWT.CTRL, 'z');
		workbench.await("two actions", () -> !drawn("first tours"));
		hands.press(SWT.CTRL, 'y');
		workbench.await("three actions", () -> drawn("first tours"));
	}

	private void act(String title, String department, String due) throws Exception {
		hands.push("Add an Action…");
		workbench.await("the sheet of an action", () -> named("Waits for"));
		hands.fill("Title", title);
		hands.paste("Department", department);
		hands.fill("Due", due);
		hands.press(SWT.CTRL, 's');
		workbench.await("the action on the page", () -> !named("Waits for") && drawn(title));
	}

	/** That of the proposal: only there is a change that has begun. */
	private void freeze() throws Exception {
		hands.find("Improvements", REGISTER);
		workbench.await("the keys in the register", Widgets::inTable);
		hands.push("Freeze a Test Plan…");
		workbench.await("the question", () -> Widgets.title().equals("Freeze the test plan"));
		hands.push("Freeze");
		workbench.await("the register again", () -> !Widgets.title().equals("Freeze the test plan"));
	}

	private void judge() throws Exception {
		hands.press(SWT.CTRL, SWT.ALT, 'j');
		workbench.await("a verdict", () -> active(VERDICTS) && rows(VERDICTS) > 0);
	}

	/** Opens another workspace, so that others can read the one that was written in; the folder of that. */
	private Path leave(Path folder) throws Exception {
		var written = workbench.service(Session.class).workspace().orElseThrow().directory();
		workbench.onScreen(() -> {
			workbench.service(Entrance.class).enter(folder.resolve("other"), () -> {});
			return true;
		});
		workbench.await("another workspace", () -> workbench.service(Session.class).workspace()
				.filter(open -> !open.directory().equals(written)).isPresent());
		return written;
	}

	private static void assertReadBack(Path workspace, Path folder) throws Exception {
		var loop = Headless.exported(folder, workspace, Path.of(System.getProperty(RunningWorkbench.KEYS)));

		var edited = improvement(loop, PROPOSED);
		assertEquals("lin", edited.get("owner").asText());
		assertEquals("proposal", edited.get("origin").asText());
		var written = improvement(loop, WRITTEN);
		assertEquals("person", written.get("origin").asText());
		assertEquals("logistics", written.get("department").asText());
		assertEquals(
				List.of("tender, purchasing", "contract, purchasing", "first tours, logistics"),
				Stream.iterate(0, at -> at < written.get("actions").size(), at -> at + 1)
						.map(at -> written.get("actions").get(at))
						.map(action -> action.get("title").asText() + ", " + action.get("department").asText())
						.toList());
		assertTrue(loop.get("goals").findValues("target").stream().anyMatch(target -> target.asDouble() == 0.15), "the goal set by hand");
		assertTrue(loop.get("decisions").findValuesAsText("rationale").contains("twelve of twenty said so"), "why it was decided");
		assertEquals(1, loop.get("verdicts").size());
	}

	private static JsonNode improvement(JsonNode loop, String title) {
		var found = new ArrayList<JsonNode>();
		loop.get("improvements").forEach(one -> {
			if (one.get("title").asText().equals(title)) {
				found.add(one);
			}
		});
		assertEquals(1, found.size(), title);
		return found.getFirst();
	}

	private static boolean active(String view) {
		return RunningWorkbench.activePart(view).isPresent();
	}

	private static Stream<String> buttons() {
		return Widgets.inSight(Button.class).map(button -> button.getText().replace("&", ""));
	}

	/** Whether a picture in sight has a row that is called so. */
	private static boolean drawn(String title) {
		return Widgets.inSight(Picture.class)
				.flatMap(picture -> picture.figure().stream())
				.flatMap(figure -> figure.table().rows().stream())
				.anyMatch(row -> row.getFirst().equals(title));
	}

	/** Whether a field is called so. */
	private static boolean named(String name) {
		return Widgets.inSight(Control.class).anyMatch(control -> AccessibleNames.name(control).equals(name));
	}

	private static int rows(String view) {
		return cell(view, row -> true);
	}

	/** How many rows of the table of the view that is active are such. */
	private static int cell(String view, Predicate<List<String>> wanted) {
		return (int) RunningWorkbench.activePart(view).stream()
				.flatMap(part -> Widgets.all(part, Table.class))
				.findFirst().stream()
				.flatMap(table -> Widgets.rows(table).stream())
				.filter(wanted)
				.count();
	}
}
