package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.tables.frame.ColumnsDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Everything that can be done in a table; made anew each time it opens. */
final class WorkMenu<T> {

	private final WorkTable<T> table;
	private final TableModel<T> model;
	private final Texts texts;

	WorkMenu(WorkTable<T> table, TableModel<T> model, Texts texts) {
		this.table = table;
		this.model = model;
		this.texts = texts;
	}

	Menu of(Control control) {
		var menu = new Menu(control);
		menu.addMenuListener(MenuListener.menuShownAdapter(shown -> fill(menu)));
		return menu;
	}

	private void fill(Menu menu) {
		Stream.of(menu.getItems()).forEach(MenuItem::dispose);
		table.fill(menu);
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, texts.get("open"), table::open);
		item(menu, texts.get("copy"), table::copy);
		item(menu, texts.get("selectAll"), table::selectAll);
		item(menu, texts.get("find"), table::find);
		new MenuItem(menu, SWT.SEPARATOR);
		sorts(under(menu, "sort"));
		groups(under(menu, "group"));
		sets(under(menu, "columns"));
		item(menu, texts.get("export"), table::export);
	}

	private Menu under(Menu menu, String key) {
		var item = new MenuItem(menu, SWT.CASCADE);
		item.setText(texts.get(key));
		var under = new Menu(menu);
		item.setMenu(under);
		return under;
	}

	private static void item(Menu menu, String label, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	private static void radio(Menu menu, String label, boolean is, Runnable action) {
		var item = new MenuItem(menu, SWT.RADIO);
		item.setText(label.replace("&", "&&"));
		item.setSelection(is);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
			if (item.getSelection()) {
				action.run();
			}
		}));
	}

	private void sorts(Menu menu) {
		var now = model.sorting();
		columns(menu, texts.get("sort.none"), now.column(), key -> model.sort(new Sorting(key, now.descending() && !key.isEmpty())));
		new MenuItem(menu, SWT.SEPARATOR);
		var descending = new MenuItem(menu, SWT.CHECK);
		descending.setText(texts.get("sort.descending"));
		descending.setSelection(now.descending());
		descending.setEnabled(!now.column().isEmpty());
		descending.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				chosen -> model.sort(new Sorting(now.column(), descending.getSelection()))));
	}

	private void groups(Menu menu) {
		columns(menu, texts.get("group.nothing"), model.grouping(), model::group);
		if (!model.grouping().isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, texts.get("group.openAll"), () -> model.openAll(true));
			item(menu, texts.get("group.closeAll"), () -> model.openAll(false));
		}
	}

	private void columns(Menu menu, String none, String chosen, Consumer<String> choosing) {
		radio(menu, none, chosen.isEmpty(), () -> choosing.accept(""));
		model.columns().forEach(column -> radio(menu, column.header(), column.key().equals(chosen), () -> choosing.accept(column.key())));
	}

	private void sets(Menu menu) {
		var all = new ColumnSet(texts.get("columns.all"), model.columns().stream().map(WorkColumn::key).toList());
		var sets = new ArrayList<ColumnSet>();
		sets.add(all);
		sets.addAll(table.given());
		sets.addAll(table.own());
		var shown = model.arrangement().shown();
		sets.forEach(set -> radio(menu, set.name(), shown.equals(set.columns()), () -> show(set)));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, texts.get("columns.choose"), this::choose);
		item(menu, texts.get("columns.keep"), this::keep);
		if (!table.own().isEmpty()) {
			var forget = under(menu, "columns.forget");
			List.copyOf(table.own()).forEach(set -> item(forget, set.name().replace("&", "&&"), () -> table.own().remove(set)));
		}
	}

	private void show(ColumnSet set) {
		model.arrange(model.arrangement().showing(set.columns()));
	}

	/** Asks for the columns. */
	void choose() {
		var headers = model.columns().stream().collect(Collectors.toMap(WorkColumn::key, WorkColumn::header));
		var dialog = new ColumnsDialog(table.getShell(), texts.locale(), headers, model.arrangement());
		if (dialog.open() == Window.OK) {
			model.arrange(dialog.arrangement());
		}
		table.setFocus();
	}

	/** Keeps the columns that are shown as a set; one of the same name gives way. */
	private void keep() {
		var dialog = new NameDialog(table.getShell(), texts);
		if (dialog.open() == Window.OK) {
			var name = dialog.getValue().strip();
			table.own().removeIf(set -> set.name().equals(name));
			table.own().add(new ColumnSet(name, model.arrangement().shown()));
		}
		table.setFocus();
	}
}
