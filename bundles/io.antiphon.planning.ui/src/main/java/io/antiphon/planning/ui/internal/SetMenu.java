package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement.Level;
import io.antiphon.loop.Improvement.State;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.workbench.ui.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with several rows of the register at once: one field is set for all of them, or for none. UI thread. */
final class SetMenu {

	private final Writing writing;
	private final Texts texts;
	private final List<RegisterRow> rows;

	SetMenu(Writing writing, List<RegisterRow> rows) {
		this.writing = writing;
		this.texts = writing.texts();
		this.rows = rows;
	}

	void into(Menu menu) {
		if (rows.isEmpty()) {
			return;
		}
		if (rows.stream().anyMatch(row -> row.state() == State.PROPOSED)) {
			item(menu, texts.get("page.confirm"), () -> writing.change(
					(editor, access) -> editor.confirm(proposed(), access, writing.locale()), told -> told(menu, told)));
			item(menu, texts.get("page.discard"), () -> writing.change(
					(editor, access) -> editor.discard(proposed(), access, writing.locale()), told -> told(menu, told)));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (var field : List.of("owner", "department", "due")) {
			item(menu, texts.get("set", texts.get("register." + field)), () -> ask(menu, field));
		}
		if (rows.stream().noneMatch(row -> row.state() == State.PROPOSED)) {
			choose(menu, "state", Stream.of(State.values()).filter(one -> one != State.PROPOSED).map(State::name).toList(), "state.");
		}
		choose(menu, "priority", Stream.of(Level.values()).map(Level::name).toList(), "level.");
		choose(menu, "risk", Stream.of(Level.values()).map(Level::name).toList(), "level.");
	}

	private List<String> proposed() {
		return rows.stream().filter(row -> row.state() == State.PROPOSED).map(RegisterRow::id).toList();
	}

	private void choose(Menu menu, String field, List<String> values, String words) {
		var cascade = new MenuItem(menu, SWT.CASCADE);
		cascade.setText(texts.get("set.of", texts.get("register." + field)));
		var below = new Menu(cascade);
		cascade.setMenu(below);
		values.forEach(value -> item(below, texts.get(words + value), () -> set(menu, field, value)));
	}

	private void ask(Menu menu, String field) {
		var name = texts.get("register." + field);
		var dialog = new InputDialog(
				menu.getShell(), texts.get("set.title", name), texts.get("set.ask", name, rows.size()), "", null);
		if (dialog.open() == Window.OK) {
			set(menu, field, dialog.getValue().strip());
		}
	}

	private void set(Menu menu, String field, String value) {
		var ids = rows.stream().map(RegisterRow::id).toList();
		writing.change((editor, access) -> editor.set(ids, field, value, access, writing.locale()), told -> told(menu, told));
	}

	private void told(Menu menu, Saving saving) {
		if (saving instanceof Saving.Refused refused && !menu.isDisposed()) {
			Notice.show(menu.getShell(), writing.locale(), texts.get("items"), refused.sentence());
		}
	}

	private static void item(Menu menu, String label, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> action.run()));
	}
}
