package io.antiphon.loop.ui;

import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Names;
import io.antiphon.workbench.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The frame of a view of the loop: what to do next with the button that does it, under it a table and the details of what
 * is selected. Without rows only the sentence and the button are there. For the UI thread.
 */
public final class MasterDetail<T> {

	private static final int[] BESIDE = {45, 55};
	private static final int[] BELOW = {22, 78};

	private final Composite frame;
	private final Label next;
	private final Button step;
	private final SashForm sash;
	private final RowTable<T> table;
	private final DocumentPane details;

	/** {@code name} is read out for the table; {@code selected} is called when another row is selected. */
	public MasterDetail(
			Composite parent, String name, List<Column<T>> columns, Views views, Consumer<T> selected) {
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).create());
		next = new Label(frame, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(next);
		step = new Button(frame, SWT.PUSH);
		sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		table = new RowTable<>(sash, columns);
		details = new DocumentPane(sash, views);
		sash.setWeights(BESIDE);
		table.viewer().addSelectionChangedListener(changed -> {
			var first = changed.getStructuredSelection().getFirstElement();
			if (first != null) {
				selected.accept(table.row(first));
			}
		});
		Names.give(table.viewer().getTable(), name);
		sash.setVisible(false);
	}

	/** Puts the details below the table, for few rows of long sentences. */
	public void detailsBelow() {
		sash.setOrientation(SWT.VERTICAL);
		sash.setWeights(BELOW);
		table.widest(Integer.MAX_VALUE);
	}

	/** What the button says and does. */
	public void step(String label, Runnable action) {
		step.setText(label);
		step.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
	}

	/** Puts the rows there and the sentence over them; the first row is selected, or the one that was. */
	public void show(String sentence, List<T> rows, Predicate<T> wanted) {
		if (frame.isDisposed()) {
			return;
		}
		next.setText(sentence);
		sash.setVisible(!rows.isEmpty());
		table.rows(rows);
		rows.stream().filter(wanted).findFirst().or(() -> rows.stream().findFirst()).ifPresent(row ->
				table.viewer().setSelection(new StructuredSelection(row), true));
		frame.layout(true, true);
	}

	/** The details of the selected row. */
	public void details(List<Block> blocks) {
		if (!frame.isDisposed()) {
			details.show(blocks);
		}
	}

	/** The window it is in. */
	Shell shell() {
		return frame.getShell();
	}

	public void focus() {
		if (sash.isVisible()) {
			table.viewer().getTable().setFocus();
		} else {
			step.setFocus();
		}
	}
}
