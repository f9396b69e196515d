package io.antiphon.loop.ui;

import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** A table of rows: sorted by a click on a header, copied as tab-separated text by Ctrl+C. */
final class RowTable<T> {

	private static final int DRAWN = 130;
	private static final int SIDES = 22;
	private static final int WIDEST = 280;
	private static final int SAMPLE = 200;

	private final TableViewer viewer;
	private final List<Column<T>> columns;
	/** So many pixels each column needs for its header and the widest of a sample of its cells. */
	private int[] needs;

	RowTable(Composite parent, List<Column<T>> columns) {
		this.columns = columns;
		this.needs = columns.stream().mapToInt(column -> Room.NARROWEST).toArray();
		this.viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		Type.set(viewer.getTable(), Size.TEXT, false);
		columns.forEach(this::add);
		ColumnViewerToolTipSupport.enableFor(viewer);
		RowPainter.on(viewer.getTable(), columns);
		viewer.getTable().addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		Edits.in(viewer.getTable(), this::copy, viewer.getTable()::selectAll);
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

			@Override
			public @Nullable String getToolTipText(Object element) {
				var whole = getText(element);
				return cut(whole, shown.getColumn().getWidth()) ? whole : null;
			}
		});
		shown.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(clicked -> sort(shown.getColumn(), column.order())));
	}

	/** Whether there is more of it than can be read in a column so wide. */
	private boolean cut(String text, int width) {
		var gc = new GC(viewer.getTable());
		gc.setFont(Type.font(Size.TEXT, false));
		var wide = gc.textExtent(text).x;
		gc.dispose();
		return wide + SIDES > width;
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

	void rows(List<T> rows) {
		needs = measured(rows);
		viewer.setInput(rows);
		fit();
	}

	private int[] measured(List<T> rows) {
		var gc = new GC(viewer.getTable());
		try {
			gc.setFont(Type.font(Size.TEXT, true));
			return columns.stream().mapToInt(column -> measured(column, rows, gc)).toArray();
		} finally {
			gc.dispose();
		}
	}

	private int measured(Column<T> column, List<T> rows, GC gc) {
		var texts = Stream.concat(Stream.of(column.header()), rows.stream().limit(SAMPLE).map(column.shown())).distinct();
		return column.picture() != null
				? DRAWN
				: Math.max(Room.NARROWEST, texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + SIDES);
	}

	/** Numbers as wide as they are, the words share what is left: all columns are in sight, however narrow the table. */
	private void fit() {
		var table = viewer.getTable();
		var shown = table.getColumns();
		var wide = needs.clone();
		var words = IntStream.range(0, shown.length).filter(at -> !fixed(at)).toArray();
		var left = table.getClientArea().width - IntStream.range(0, shown.length).filter(this::fixed).map(at -> needs[at]).sum();
		var widths = Room.shared(IntStream.of(words).map(at -> needs[at]).toArray(), left);
		for (var at = 0; at < words.length; at++) {
			wide[words[at]] = widths[at];
		}
		for (var at = 0; at < shown.length; at++) {
			shown[at].setWidth(wide[at]);
		}
	}

	private boolean fixed(int at) {
		return columns.get(at).number() || columns.get(at).picture() != null;
	}

	/** How wide it is where everything in it can be read; sentences are cut all the same. */
	int needs() {
		return IntStream.of(needs).map(need -> Math.min(WIDEST, need)).sum();
	}

	/** How high the table is with so many rows, at most {@code most}. */
	int height(int most) {
		var table = viewer.getTable();
		return table.getHeaderHeight() + Math.clamp(table.getItemCount(), 1, most) * Math.max(32, table.getItemHeight()) + 4;
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
			Edits.copy(viewer.getTable(), Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n")));
		}
	}
}
