package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.workbench.ui.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first-time user without a mouse: from an empty workspace to what the feedback says. */
class KeyboardTest {

	private static final String WIZARD = "Import Feedback or Measurements";
	private static final Pattern NUMBER = Pattern.compile("−?\\d+(\\.\\d+)?");

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void theWizardAndTheFindingsShowTheNumbersOfAHeadlessRun(@TempDir Path folder) throws Exception {
		var file = Files.writeString(folder.resolve("comments.csv"), Comments.csv());
		var out = folder.resolve("out");
		Headless.run(folder, List.of("loop", file.toString(), "--out", out.toString(), "--lang", "en"));
		var loop = new ObjectMapper().readTree(out.resolve("loop.json").toFile());
		var before = workbench.errors().size();

		var receipt = takeIn(file);
		var shown = findOut();

		assertCopied(shown);
		assertEquals(receipt(loop.at("/intake/0")), receipt);
		assertFalse(shown.isEmpty());
		var painful = new ArrayList<JsonNode>();
		loop.get("findings").forEach(finding -> {
			if (finding.get("kind").asText().equals("pain-point")) {
				painful.add(finding);
			}
		});
		assertEquals(painful.size(), shown.size());
		for (var row = 0; row < shown.size(); row++) {
			assertShows(painful.get(row), shown.get(row));
		}
		assertEquals(List.of(), workbench.errors().stream().skip(before).map(Object::toString).toList());
	}

	/** From the file to the sum on its receipt. */
	private String takeIn(Path file) throws Exception {
		var keyboard = workbench.keyboard();
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());
		keyboard.press(SWT.CTRL, 'i');
		workbench.await("the wizard", () -> Widgets.title().equals(WIZARD) && Widgets.focused(Text.class).isPresent());
		keyboard.type(file.toString());
		workbench.await("the path", () -> Widgets.focused(Text.class).filter(text -> text.getText().equals(file.toString())).isPresent());
		keyboard.press(SWT.CR);
		workbench.await("the preview", () -> Widgets.focused(Table.class).filter(table -> table.getItemCount() > 0).isPresent());
		var columns = workbench.onScreen(() -> Widgets.rows(Widgets.focused(Table.class).orElseThrow()));
		assertEquals(
				List.of("id: id", "date: time", "service: service", "touchpoint: touchpoint", "comment: text"),
				columns.stream().map(column -> column.get(0) + ": " + column.get(1)).toList());
		keyboard.press(SWT.ALT, 'i');
		workbench.await("the receipt", () -> sum().isPresent());
		var sum = workbench.onScreen(() -> sum().orElseThrow());
		keyboard.press(SWT.ALT, 'c');
		workbench.await("the window again", () -> !Widgets.title().equals(WIZARD) && !Widgets.title().isEmpty());
		return sum;
	}

	private static Optional<String> sum() {
		return Optional.ofNullable(Display.getCurrent().getActiveShell()).stream()
				.flatMap(shell -> Widgets.all(shell, Text.class))
				.map(Text::getText)
				.filter(text -> text.contains(" read = "))
				.findFirst();
	}

	/** The cells of the pain points, row by row: measure, interval, n, title, evidence. */
	private List<List<String>> findOut() throws Exception {
		var keyboard = workbench.keyboard();
		keyboard.press(SWT.CTRL, SWT.ALT, 'u');
		workbench.await("the findings", () -> table().filter(table -> table.getItemCount() > 0).isPresent());
		return workbench.onScreen(() -> Widgets.rows(table().orElseThrow()));
	}

	/** All rows by the keys, and by the Edit menu's commands: the headers and the cells, tab-separated. */
	private void assertCopied(List<List<String>> rows) throws Exception {
		var keyboard = workbench.keyboard();
		var lines = rows.stream().map(row -> String.join("\t", row)).toList();
		workbench.onScreen(() -> table().orElseThrow().setFocus());
		keyboard.press(SWT.CTRL, 'a');
		keyboard.press(SWT.CTRL, 'c');
		workbench.await("the rows by the keys", () -> clipboard().lines().skip(1).toList().equals(lines));
		workbench.onScreen(() -> {
			Widgets.clipboard("-");
			return PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
		});
		workbench.await("the rows by the menu", () -> clipboard().lines().skip(1).toList().equals(lines));
	}

	private static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		var text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text == null ? "" : text.toString();
	}

	private static Optional<Table> table() {
		return RunningWorkbench.activePart("io.antiphon.analytics.ui.findings")
				.flatMap(part -> Widgets.all(part, Table.class).findFirst());
	}

	private static String receipt(JsonNode intake) {
		return "%d read = %d stored + %d revised + %d known + %d rejected".formatted(
				intake.get("read").asInt(), intake.get("stored").asInt(), intake.get("revised").asInt(),
				intake.get("known").asInt(), intake.get("rejected").asInt());
	}

	/** Shares are shown in per cent and rounded: each number must be the one of the file, to as many places as it shows. */
	private static void assertShows(JsonNode finding, List<String> row) {
		var measure = finding.get("measure");
		assertRounded(List.of(measure.get("value").asDouble() * 100), row.get(0));
		assertRounded(List.of(measure.get("low").asDouble() * 100, measure.get("high").asDouble() * 100), row.get(1));
		assertEquals(measure.get("n").asText(), row.get(2).replace(",", ""));
		assertEquals(finding.get("title").asText(), row.get(3));
		assertEquals(finding.get("evidenceCount").asText(), row.get(5).replace(",", ""));
	}

	private static void assertRounded(List<Double> numbers, String cell) {
		var shown = new ArrayList<BigDecimal>();
		var found = NUMBER.matcher(cell);
		while (found.find()) {
			shown.add(new BigDecimal(found.group().replace('−', '-')));
		}
		var expected = new ArrayList<BigDecimal>();
		for (var at = 0; at < numbers.size(); at++) {
			var places = at < shown.size() ? shown.get(at).scale() : 0;
			expected.add(BigDecimal.valueOf(numbers.get(at)).setScale(places, RoundingMode.HALF_UP));
		}
		assertEquals(expected, shown, cell);
	}
}
