package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** Asks which columns are shown and in which order, by keyboard too. UI thread. */
@SuppressWarnings("null") // the list is there once the dialog is shown
public final class ColumnsDialog extends Dialog {

	private final Texts texts;
	private final Map<String, String> headers;
	private final List<String> columns = new ArrayList<>();
	private Arrangement arrangement;
	private @Nullable Table list;

	/** {@code headers} by key; {@code now} is what it starts from. */
	public ColumnsDialog(Shell shell, Locale locale, Map<String, String> headers, Arrangement now) {
		super(shell);
		this.texts = Texts.of(ColumnsDialog.class, locale);
		this.headers = Map.copyOf(headers);
		this.arrangement = now;
	}

	/** What was chosen, once the dialog was closed by its first button. */
	public Arrangement arrangement() {
		return arrangement;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts.get("columns"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).create());
		area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		list.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(220, 200).create());
		Names.give(list, texts.get("columns"));
		for (var column : arrangement.columns()) {
			columns.add(column);
			show(new TableItem(list, SWT.NONE), column, !arrangement.hidden().contains(column));
		}
		list.select(0);
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(changed -> check()));
		button(area, "columns.up", -1);
		button(area, "columns.down", 1);
		return area;
	}

	private void button(Composite parent, String key, int step) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(texts.get(key));
		button.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).create());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> move(step)));
	}

	private void show(TableItem item, String column, boolean shown) {
		item.setText(headers.getOrDefault(column, column));
		item.setChecked(shown);
	}

	private void move(int step) {
		var from = list.getSelectionIndex();
		var to = from + step;
		if (from >= 0 && to >= 0 && to < columns.size()) {
			var here = list.getItem(from).getChecked();
			var there = list.getItem(to).getChecked();
			columns.add(to, columns.remove(from));
			show(list.getItem(from), columns.get(from), there);
			show(list.getItem(to), columns.get(to), here);
			list.select(to);
			list.showSelection();
		}
	}

	/** One column at least is shown. */
	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(Stream.of(list.getItems()).anyMatch(TableItem::getChecked));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, texts.get("columns.show"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, texts.get("columns.cancel"), false);
	}

	@Override
	protected void okPressed() {
		var hidden = new HashSet<String>();
		for (var place = 0; place < columns.size(); place++) {
			if (!list.getItem(place).getChecked()) {
				hidden.add(columns.get(place));
			}
		}
		arrangement = new Arrangement(columns, hidden);
		super.okPressed();
	}
}
