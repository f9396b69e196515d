package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.workbench.ui.tables.ColumnSet;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.tables.WorkTable;
import io.antiphon.workbench.ui.widgets.Panel;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Actions as a table, with a field of its own for words. UI thread. */
final class ListPane implements Pane {

	private final ActionsModel model;
	private final Panel card;
	private final TableModel<ActionRow> rows;
	private final WorkTable<ActionRow> table;
	private boolean showing;

	/** {@code name} is read out. */
	ListPane(Composite parent, String name, ActionsModel model, ActionLooks looks, ActionDeeds deeds, Writing writing) {
		this.model = model;
		var texts = Texts.of(ListPane.class, writing.locale());
		card = new Panel(parent);
		card.setLayout(GridLayoutFactory.fillDefaults().margins(10, 10).create());
		rows = new TableModel<>(ActionColumns.of(looks, texts), ActionRow::subject, writing.locale());
		table = new WorkTable<>(card, name, rows, writing.desk().background());
		rows.arrange(rows.arrangement().showing(ActionColumns.WORK));
		table.sets(List.of(
				new ColumnSet(texts.get("set.work"), ActionColumns.WORK),
				new ColumnSet(texts.get("set.plan"), ActionColumns.PLAN),
				new ColumnSet(texts.get("set.progress"), ActionColumns.PROGRESS)));
		table.opens(row -> deeds.open(row.subject(), true));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
	}

	/** {@code filler} puts what can be done into the menu, {@code selected} is told that others are selected. */
	void menu(Consumer<Menu> filler, Runnable selected) {
		table.menu(filler);
		table.selects(chosen -> {
			if (!showing) {
				model.select(chosen.stream().map(ActionRow::subject).toList());
				selected.run();
			}
		});
	}

	/** What was typed to find some. */
	String words() {
		return rows.words();
	}

	/** Leaves what has these words, as if they were typed. */
	void find(String words) {
		rows.filter(words);
	}

	/** What is to be kept until the next session. */
	String state() {
		return table.state();
	}

	/** Shows it as {@link #state} said. */
	void state(String kept) {
		table.state(kept);
	}

	@Override
	public Control control() {
		return card;
	}

	@Override
	public void show() {
		var wanted = model.selected().stream().map(ActionRow::subject).toList();
		showing = true;
		rows.rows(model.rows());
		if (wanted.size() == 1 && !wanted.equals(chosen())) {
			table.select(wanted.getFirst());
		}
		showing = false;
		model.select(chosen());
	}

	private List<String> chosen() {
		return table.selected().stream().map(ActionRow::subject).toList();
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
