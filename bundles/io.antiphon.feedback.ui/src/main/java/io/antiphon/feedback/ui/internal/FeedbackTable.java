package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table: a row is filled when it comes into sight, from the model's windows. */
final class FeedbackTable {

	private final Table table;
	private final FeedbackModel model;
	private final FeedbackTexts texts;

	FeedbackTable(Composite parent, FeedbackModel model, FeedbackTexts texts, Consumer<Optional<Feedback>> selected) {
		this.model = model;
		this.texts = texts;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		Names.give(table, texts.get("table"));
		table.setToolTipText(null);
		column("time", 165, SWT.NONE);
		column("service", 110, SWT.NONE);
		column("touchpoint", 110, SWT.NONE);
		column("channel", 100, SWT.NONE);
		column("language", 75, SWT.NONE);
		column("rating", 75, SWT.RIGHT);
		column("text", 700, SWT.NONE);
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(changed -> selected.accept(selection())));
		table.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.stateMask == SWT.MOD1 && key.keyCode == 'c') {
				copy();
			}
		}));
	}

	private void column(String name, int width, int style) {
		var column = new TableColumn(table, style);
		column.setText(texts.get("column." + name));
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item) {
			item.setText(model.row(event.index).map(texts::row).orElse(new String[] {"…"}));
		}
	}

	/** The row with the focus of the selection, where it is here. */
	Optional<Feedback> selection() {
		var index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : model.row(index);
	}

	/** Another answer: from the top. */
	void answered() {
		table.deselectAll();
		table.setItemCount(model.size());
		table.clearAll();
		if (model.size() > 0) {
			table.setTopIndex(0);
			table.select(0);
		}
	}

	void arrived(int from, int to) {
		table.clear(from, Math.min(to, table.getItemCount()) - 1);
	}

	private void copy() {
		var lines = Arrays.stream(table.getSelectionIndices())
				.mapToObj(model::row)
				.flatMap(Optional::stream)
				.map(row -> String.join("\t", texts.row(row)))
				.collect(Collectors.joining("\n"));
		if (!lines.isEmpty()) {
			var clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}

	void setFocus() {
		table.setFocus();
	}
}
