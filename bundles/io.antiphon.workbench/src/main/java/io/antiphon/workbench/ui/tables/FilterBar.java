package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Choice;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What stands over a table: the field that filters, what it is grouped by, how many rows are left, and its columns and export. */
final class FilterBar<T> extends Composite {

	private static final int PAUSE_MS = 200;
	private static final int FIELD = 200;
	private static final int LEAST_BUTTON = 72;

	private final TableModel<T> model;
	private final Texts texts;
	private final Text words;
	private final Choice<WorkColumn<T>> groups;
	private final Label count;
	private final Button clear;
	private @Nullable Runnable clearing;
	private final Runnable typed = this::typed;

	FilterBar(Composite parent, TableModel<T> model, Texts texts) {
		super(parent, SWT.NONE);
		this.model = model;
		this.texts = texts;
		Styles.set(this, Styles.CARD);
		setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).create());
		words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(texts.get("filter"));
		words.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		words.addModifyListener(changed -> getDisplay().timerExec(PAUSE_MS, typed));
		words.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> typed()));
		Names.give(words, texts.get("filter"));
		groups = new Choice<>(this, texts.get("group"), texts.get("group.nothing"), column -> texts.get("group.by", column.header()),
				column -> model.group(column == null ? "" : column.key()));
		count = Styles.set(Type.set(new Label(this, SWT.NONE), Size.SMALL, false), Styles.DIM_ON_CARD);
		count.setLayoutData(new RowData());
		clear = button("filter.clear", this::clear);
		clear.setVisible(false);
		((RowData) clear.getLayoutData()).exclude = true;
	}

	/** {@code others} takes back what narrows the rows beside the words. */
	void clears(Runnable others) {
		clearing = others;
	}

	private void clear() {
		words.setText("");
		model.filter("");
		if (clearing != null) {
			clearing.run();
		}
		setFocus();
	}

	/** The buttons; {@code back} is what leaves the field for the table. */
	void offer(WorkMenu<T> menu, Runnable export, Runnable back) {
		button("columns.choose", menu::choose);
		button("export", export);
		words.addTraverseListener(traversed -> {
			if (traversed.detail == SWT.TRAVERSE_ESCAPE) { // it shall not close the dialog that the table may be in
				traversed.doit = false;
				words.setText("");
				typed();
				back.run();
			}
		});
		words.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.ARROW_DOWN) {
				typed();
				back.run();
			}
		}));
	}

	private Button button(String key, Runnable action) {
		var button = Type.set(new Button(this, SWT.PUSH), Size.TEXT, false);
		button.setText(texts.get(key));
		button.setLayoutData(new RowData(Math.max(LEAST_BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		return button;
	}

	private void typed() {
		if (!isDisposed()) {
			model.filter(words.getText());
		}
	}

	/** Shows what the model says. */
	void show() {
		groups.show(model.columns(), model.columns().stream().filter(one -> one.key().equals(model.grouping())).findFirst().orElse(null));
		if (!words.isFocusControl() && !words.getText().strip().equals(model.words())) {
			words.setText(model.words());
		}
		var left = model.order().size();
		var said = texts.get(left == 0 && !model.rows().isEmpty() ? "count.none" : "count", left, model.rows().size());
		boolean narrowed = !model.words().isEmpty() || clearing != null && left < model.rows().size();
		if (!said.equals(count.getText()) || narrowed != clear.getVisible()) {
			count.setText(said);
			clear.setVisible(narrowed);
			((RowData) clear.getLayoutData()).exclude = !narrowed;
			requestLayout();
		}
	}

	@Override
	public boolean setFocus() {
		words.selectAll();
		return words.setFocus();
	}
}
