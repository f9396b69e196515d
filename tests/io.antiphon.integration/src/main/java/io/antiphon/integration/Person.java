package io.antiphon.integration;

import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.Unsaved;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Session;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** Somebody at a window, who does one thing by keys alone. Each thing takes the words that are typed; how far it is stands on the output. */
record Person(RunningWorkbench workbench, Hands hands) {

	/** Begins an improvement and types its title, and tells of each letter once it is kept; ends with the process only. */
	static final String BEGIN = "begin";
	/** Writes an improvement with a title, saves it, and leaves. */
	static final String WRITE = "write";
	/** Goes on where a title was left, saves it, and leaves. */
	static final String GO_ON = "go-on";
	/** Opens the first improvement, types another title, and leaves without saving. */
	static final String LEAVE = "leave";
	/** Opens the first improvement, types another title and an owner, and saves it. */
	static final String CHANGE = "change";
	/** Goes on where a title was left, and saves it over what somebody else wrote: the title as it was typed here, the rest as it is there. */
	static final String INSIST = "insist";
	static final String KEPT = "kept ";
	static final String OWNER = "bo";

	private static final String PAGE = "io.antiphon.planning.ui.improvement";
	private static final String REGISTER = "io.antiphon.planning.ui.improvements";

	Person(RunningWorkbench workbench) {
		this(workbench, new Hands(workbench));
	}

	void does(String deed, String words) throws Exception {
		switch (deed) {
			case BEGIN -> begin(words);
			case WRITE -> write(words);
			case GO_ON -> goOn(words);
			case LEAVE -> leave(words);
			case CHANGE -> change(words);
			case INSIST -> insist(words);
			default -> throw new IllegalArgumentException(deed);
		}
	}

	private void begin(String words) throws Exception {
		sheet();
		for (var typed = 1;; typed++) {
			var now = words.substring(0, Math.min(typed, words.length()));
			workbench.keyboard().type(now.substring(now.length() - 1));
			workbench.await("\"" + now + "\" to be kept", () -> unsaved().filter(one -> one.title().startsWith(now.strip())).isPresent());
			System.out.println(KEPT + now);
		}
	}

	private void sheet() throws Exception {
		hands.press(SWT.CTRL, SWT.ALT, 'n');
		workbench.await("an empty sheet", () -> RunningWorkbench.activePart(PAGE).isPresent() && Widgets.focused(Text.class).isPresent());
		hands.go("Title");
	}

	private void write(String words) throws Exception {
		sheet();
		hands.fill("Title", words);
		hands.press(SWT.CTRL, 's');
		workbench.await("the page of \"" + words + "\"", () -> Widgets.says(words));
	}

	private void goOn(String words) throws Exception {
		var left = continued();
		hands.fill("Title", words);
		hands.press(SWT.CTRL, 's');
		workbench.await("the page of \"" + words + "\" in the place of \"" + left + "\"", () -> Widgets.says(words));
		System.out.println(KEPT + left);
	}

	private void leave(String words) throws Exception {
		edit();
		hands.fill("Title", words);
		workbench.await("\"" + words + "\" to be kept", () -> unsaved().filter(one -> one.title().equals(words)).isPresent());
	}

	private void change(String words) throws Exception {
		edit();
		hands.fill("Title", words);
		hands.fill("Owner", OWNER);
		hands.press(SWT.CTRL, 's');
		workbench.await("the page of \"" + words + "\"", () -> Widgets.says(words));
	}

	private void insist(String words) throws Exception {
		continued();
		hands.press(SWT.CTRL, 's');
		workbench.await("both versions", () -> Widgets.title().equals("Somebody else changed it"));
		workbench.await("the keys on what was typed here", () -> Widgets.focused(Button.class)
				.filter(chosen -> chosen.getSelection() && AccessibleNames.name(chosen).equals("Title: yours, " + words)).isPresent());
		hands.push("Write What Is Chosen");
		workbench.await("the page of \"" + words + "\"", () -> Widgets.says(words));
	}

	/** Goes on with what was not saved; its title. */
	private String continued() throws Exception {
		var left = workbench.onScreen(() -> unsaved().orElseThrow()).title();
		hands.find("Improvements", REGISTER);
		hands.push("Go on writing \"" + left + "\"…");
		workbench.await("the sheet", () -> Widgets.focused(Text.class).filter(field -> field.getText().equals(left)).isPresent());
		return left;
	}

	private void edit() throws Exception {
		hands.find("Improvements", REGISTER);
		workbench.await("a row", () -> Widgets.inTable() && Widgets.says("1 of 1"));
		hands.press(SWT.CR);
		workbench.await("the page", () -> RunningWorkbench.activePart(PAGE).stream()
				.flatMap(page -> Widgets.all(page, Button.class)).anyMatch(button -> button.getText().equals("Edit…")));
		hands.push("Edit…");
		workbench.await("the sheet", () -> Widgets.focused(Text.class).isPresent());
	}

	private Optional<Unsaved> unsaved() {
		var session = workbench.service(Session.class);
		return workbench.service(Editor.class).unsaved(session.access(Purpose.IMPROVE_SERVICE), session.locale()).stream().findFirst();
	}
}
