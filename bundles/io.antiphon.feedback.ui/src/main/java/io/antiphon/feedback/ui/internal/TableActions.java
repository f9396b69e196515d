package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.ui.internal.model.Export;
import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.feedback.ui.internal.model.Markings;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Pick;
import io.antiphon.workbench.ui.tables.frame.ColumnsDialog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with the table, all of it in its menu. UI thread. */
final class TableActions {

	private final FeedbackTable table;
	private final FeedbackModel model;
	private final FeedbackTexts texts;

	TableActions(FeedbackTable table, FeedbackModel model, FeedbackTexts texts) {
		this.table = table;
		this.model = model;
		this.texts = texts;
		var menu = new Menu(table.control());
		item(menu, "copy", this::copy);
		item(menu, "selectAll", this::selectAll);
		new MenuItem(menu, SWT.SEPARATOR);
		var sort = new MenuItem(menu, SWT.CASCADE);
		sort.setText(texts.get("sort"));
		sort.setMenu(sorts(menu));
		item(menu, "columns.choose", this::choose);
		item(menu, "export", this::export);
		var say = new MenuItem(menu, SWT.CASCADE);
		say.setText(texts.get("say"));
		var said = new Menu(menu);
		say.setMenu(said);
		menu.addMenuListener(MenuListener.menuShownAdapter(shown -> says(say, said)));
		table.control().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		table.control().setMenu(menu);
		Edits.in(table.control(), this::copy, this::selectAll);
	}

	private void selectAll() {
		table.selectAll();
	}

	private void item(Menu menu, String key, Runnable action) {
		worded(menu, texts.get(key), action);
	}

	private static void worded(Menu menu, String words, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	/** What the capabilities that are installed just now let people say of rows, with the keys that say it. */
	private void says(MenuItem say, Menu said) {
		Arrays.stream(said.getItems()).forEach(MenuItem::dispose);
		say.setEnabled(!model.markings().isEmpty());
		for (var marking : model.markings()) {
			for (var mark : marking.marks()) {
				worded(said, texts.get("say.mark", marking.label(), mark.label()) + "\t" + mark.key(),
						() -> mark(marking, mark.value(), mark.label()));
			}
			if (!marking.choices().isEmpty()) {
				worded(said, texts.get("say.choice", marking.label()), () -> choose(marking));
			}
		}
	}

	private void pressed(KeyEvent key) {
		if (key.stateMask == 0) {
			model.markings().forEach(marking -> marking.marks().stream()
					.filter(mark -> mark.key() == key.character)
					.findFirst()
					.ifPresent(mark -> mark(marking, mark.value(), mark.label())));
		}
	}

	/** Lets the user choose what is said of the selected rows. */
	private void choose(Markings.Offered marking) {
		if (!table.selected().isEmpty()) {
			Pick.among(
					table.control().getShell(), texts.texts().locale(), texts.get("say"), texts.get("say.ask", marking.label()),
					marking.choices(),
					Facet.Option::label)
					.ifPresent(choice -> mark(marking, choice.value(), choice.label()));
		}
	}

	private void mark(Markings.Offered marking, String value, String label) {
		var places = table.selected();
		if (!places.isEmpty()) {
			model.mark(places, marking, value, count -> marked(marking, label, count));
		}
	}

	/** One piece is said without a word, many are told. */
	private void marked(Markings.Offered marking, String label, int count) {
		if (!table.control().isDisposed() && count != 1) {
			tell(texts.get("say.done", marking.label(), label, count));
		}
	}

	private Menu sorts(Menu parent) {
		var menu = new Menu(parent);
		for (var column : FeedbackColumn.values()) {
			var order = column.order();
			if (order != null) {
				item(menu, column.key(), () -> model.sort(order));
			}
		}
		return menu;
	}

	/** Copies the selected rows as they are shown, tab-separated under their headers. */
	void copy() {
		var places = table.selected();
		var selected = places.stream().mapToLong(some -> some.to() - some.from()).sum();
		if (selected > 0) {
			var columns = table.shown();
			model.rows(places, rows -> copied(columns, rows, selected));
		}
	}

	private void copied(List<FeedbackColumn> columns, List<Feedback> rows, long selected) {
		if (table.control().isDisposed()) {
			return;
		}
		var header = columns.stream().map(column -> texts.get(column.key())).collect(Collectors.joining("\t"));
		var lines = rows.stream().map(row -> columns.stream()
				.map(column -> texts.whole(row, column).replaceAll("\\s+", " "))
				.collect(Collectors.joining("\t")));
		Edits.copy(table.control(), Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n")));
		if (selected > FeedbackModel.MOST_COPIED) {
			tell(texts.get("copy.some", FeedbackModel.MOST_COPIED, selected));
		}
	}

	/** Lets the user choose the columns. */
	void choose() {
		var headers = Stream.of(FeedbackColumn.values()).collect(Collectors.toMap(Enum::name, column -> texts.get(column.key())));
		var dialog = new ColumnsDialog(table.control().getShell(), texts.texts().locale(), headers, table.columns());
		if (dialog.open() == Window.OK) {
			table.arrange(dialog.arrangement());
		}
		table.control().setFocus();
	}

	/** Writes everything the filters leave into a file that the user names. */
	void export() {
		var dialog = new FileDialog(table.control().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(texts.get("export.title", model.size()));
		dialog.setFilterExtensions(new String[] {"*.csv"});
		dialog.setFileName("feedback.csv");
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null) {
			model.export(Path.of(chosen), table.shown(), this::exported);
		}
	}

	private void exported(Export.Outcome outcome) {
		if (!table.control().isDisposed()) {
			tell(switch (outcome) {
				case Export.Outcome.Written(var file, var rows) -> texts.get("export.written", rows, file);
				case Export.Outcome.Unwritable(var file, var reason) -> texts.get("export.unwritable", file, reason);
			});
		}
	}

	private void tell(String sentence) {
		Notice.show(table.control().getShell(), texts.texts().locale(), texts.get("table"), sentence);
	}
}
