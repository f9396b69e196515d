package io.antiphon.integration;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Somebody who has no mouse: goes from control to control by Tab, and knows each by the name that is read out. */
final class Hands {

	/** More than there are on any way round a window or dialog. */
	private static final int MOST_STOPS = 120;
	private static final int MOST_CHOICES = 200;

	private final RunningWorkbench workbench;

	Hands(RunningWorkbench workbench) {
		this.workbench = workbench;
	}

	/** All of them together, the modifiers first. */
	void press(int... keys) throws Exception {
		workbench.keyboard().press(keys);
	}

	/** Presses Tab until the focus is on what is called so. */
	void go(String name) throws Exception {
		var passed = new LinkedHashSet<String>();
		for (var stop = 0; stop < MOST_STOPS; stop++) {
			workbench.keyboard();
			var at = workbench.onScreen(() -> Display.getCurrent().getFocusControl());
			var called = workbench.onScreen(() -> called(at));
			if (called.equals(name)) {
				return;
			}
			passed.add(called);
			press(SWT.TAB);
			workbench.await("the control after \"" + called + "\"", () -> {
				var now = Display.getCurrent().getFocusControl();
				return now != null && now != at;
			});
		}
		throw new AssertionError("no Tab leads to \"" + name + "\", only to " + passed);
	}

	private static String called(Control control) {
		return control == null || control.isDisposed() ? "" : AccessibleNames.name(control).replace("&", "").strip();
	}

	/** Goes to a button and presses it. */
	void push(String name) throws Exception {
		go(name);
		workbench.onScreen(() -> Widgets.focused(Button.class).orElseThrow(() -> new AssertionError(name + " is no button")));
		press(SWT.CR);
	}

	/** Writes words into a field, in the place of what stands there. */
	void fill(String name, String words) throws Exception {
		go(name);
		if (!workbench.onScreen(Hands::written).isEmpty()) {
			press(SWT.CTRL, 'a');
			press(SWT.DEL);
			workbench.await("nothing in " + name, () -> written().isEmpty());
		}
		workbench.keyboard().type(words);
		workbench.await("\"" + words + "\" in " + name, () -> written().equals(words));
	}

	/**
	 * Puts words into a field from the clipboard, in the place of what stands there. (Where letters that are typed open a list of proposals, the
	 * keys that the toolkit makes up for a test go to that list alone, unlike those of a user.)
	 */
	void paste(String name, String words) throws Exception {
		go(name);
		workbench.onScreen(() -> {
			Widgets.clipboard(words);
			return true;
		});
		press(SWT.CTRL, 'a');
		press(SWT.CTRL, 'v');
		workbench.await("\"" + words + "\" in " + name, () -> written().equals(words));
	}

	/** Steps through the choices of a field until one is chosen that begins so. */
	void choose(String name, String beginning) throws Exception {
		go(name);
		var passed = new LinkedHashSet<String>();
		for (var step = 0; step < MOST_CHOICES; step++) {
			var at = workbench.onScreen(Hands::written);
			if (at.startsWith(beginning)) {
				return;
			}
			passed.add(at);
			press(SWT.ARROW_DOWN);
			workbench.await("the choice after \"" + at + "\" of " + name, () -> !written().equals(at));
		}
		throw new AssertionError(name + " has no \"" + beginning + "\", only " + passed);
	}

	/** Opens a view by what it is called, as everything is found. */
	void find(String name, String view) throws Exception {
		press(SWT.CTRL, '3');
		workbench.await("where to type", () -> offered().isPresent() && Widgets.focused(Text.class).isPresent());
		workbench.keyboard().type(name.toLowerCase(Locale.ROOT));
		workbench.await(name + " first of what is found", () -> found().matches(Pattern.quote(name) + "( .*)?"));
		press(SWT.CR);
		workbench.await("the view " + name, () -> RunningWorkbench.activePart(view).isPresent());
	}

	/** What is chosen of that which was found. */
	private static String found() {
		return offered().stream().flatMap(table -> Stream.of(table.getSelection())).map(item -> item.getText(1)).findFirst().orElse("");
	}

	private static Optional<Table> offered() {
		return Optional.ofNullable(Display.getCurrent().getActiveShell())
				.filter(shell -> shell.getParent() != null)
				.flatMap(shell -> Widgets.all(shell, Table.class).findFirst());
	}

	/** What stands in the control that has the focus. */
	private static String written() {
		return switch (Display.getCurrent().getFocusControl()) {
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Combo combo -> combo.getText();
			case CCombo combo -> combo.getText();
			case null, default -> "";
		};
	}
}
