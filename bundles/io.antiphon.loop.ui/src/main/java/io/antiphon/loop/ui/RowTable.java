package io.antiphon.loop.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** A table of rows: sorted by a click on a header, copied as tab-separated text by Ctrl+C. */
final class RowTable<T> {

	private static final int USUAL_WIDEST = 420;
	private static final int NARROWEST = 60;

	private final TableViewer viewer;
	private final List<Column<T>> columns;
	private int widest = USUAL_WIDEST;

	RowTable(Composite parent, List<Column<T>> columns) {
		this.columns = columns;
		this.viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		columns.forEach(this::add);
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == 'c' && (key.stateMask & SWT.MOD1) != 0) {
				copy();
			}
		}));
	}

	private void add(Column<T> column) {
		var shown = new TableViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
		shown.getColumn().setText(column.header());
		shown.getColumn().setMoveable(true);
		shown.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.shown().apply(row(element));
			}
		});
		shown.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(clicked -> sort(shown.getColumn(), column.order())));
	}

	/** Up, down, and then as it was. */
	private void sort(TableColumn shown, Comparator<T> order) {
		var table = viewer.getTable();
		var again = table.getSortColumn() == shown;
		var direction = !again ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : shown);
		table.setSortDirection(direction);
		var directed = direction == SWT.DOWN ? order.reversed() : order;
		viewer.setComparator(direction == SWT.NONE ? null : new ViewerComparator() {
			@Override
			public int compare(Viewer sorted, Object one, Object other) {
				return directed.compare(row(one), row(other));
			}
		});
	}

	/** How wide a column may become by itself. */
	void widest(int pixels) {
		widest = pixels;
	}

	void rows(List<T> rows) {
		viewer.setInput(rows);
		for (var column : viewer.getTable().getColumns()) {
			column.pack();
			column.setWidth(Math.clamp(column.getWidth(), NARROWEST, widest));
		}
	}

	TableViewer viewer() {
		return viewer;
	}

	@SuppressWarnings("unchecked") // only rows are put in
	T row(Object element) {
		return (T) element;
	}

	private void copy() {
		var selected = viewer.getStructuredSelection().toList();
		if (!selected.isEmpty()) {
			var header = columns.stream().map(Column::header).collect(Collectors.joining("\t"));
			var lines = Stream.of(selected.toArray()).map(element -> columns.stream()
					.map(column -> column.shown().apply(row(element)))
					.collect(Collectors.joining("\t")));
			var text = Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n"));
			var clipboard = new Clipboard(viewer.getTable().getDisplay());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}
}
