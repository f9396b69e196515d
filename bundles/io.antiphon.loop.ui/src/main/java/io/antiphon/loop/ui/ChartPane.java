package io.antiphon.loop.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A chart under its title, with the same data as a table one click away. */
final class ChartPane extends Composite {

	private static final int HEIGHT = 250;

	ChartPane(Composite parent, ChartModel model) {
		super(parent, SWT.NONE);
		setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).create());
		var title = new Label(this, SWT.WRAP);
		title.setText(model.chart().title());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		var asTable = new Button(this, SWT.CHECK);
		asTable.setText(model.asTable());
		var stack = new StackLayout();
		var content = new Composite(this, SWT.NONE);
		content.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(content);
		var canvas = new ChartCanvas(content, model);
		new ChartMenu(canvas, model);
		var table = new RowTable<>(content, model.columns());
		table.rows(model.chart().points());
		stack.topControl = canvas;
		asTable.addSelectionListener(SelectionListener.widgetSelectedAdapter(toggled -> {
			stack.topControl = asTable.getSelection() ? table.viewer().getTable() : canvas;
			content.layout();
		}));
	}
}
