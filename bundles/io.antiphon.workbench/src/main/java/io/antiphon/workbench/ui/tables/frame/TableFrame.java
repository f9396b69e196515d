package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.drawing.shape.Role;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Palette;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ResizeColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * The frame that tables of ours have in common: it draws the lines in sight and no others, in the palette of the theme, and knows the keys,
 * the columns and what is selected. What stands in it, and where that comes from, is its {@link Content}'s. UI thread.
 */
public final class TableFrame {

	private static final int PADDING = 8;

	/** A column: what it is kept by, its header, its width in pixels; numbers stand at the right, what is wide takes the room that is left. */
	public record Column(String key, String header, int width, boolean number, boolean wide) {}

	/** What stands in the lines; asked whenever one is drawn, so answers at once. Columns are counted as they are given here. */
	public interface Content {

		/** Asked once. */
		List<Column> columns();

		int lines();

		String text(int line, int column);

		default Tone tone(int line, int column) {
			return Tone.PLAIN;
		}

		/** What a line is the head of; its text is drawn over all columns then. */
		default Head head(int line) {
			return Head.NONE;
		}
	}

	/** Whether a line is the head of others, and whether they are shown. */
	public enum Head {
		NONE,
		OPEN,
		CLOSED
	}

	/** What the lines are ordered by. */
	public interface Order {

		/** The column; −1 for none. */
		int column();

		boolean descending();

		/** The user clicked on its header. */
		void sort(int column);
	}

	/** What the user does. */
	public interface Deeds {

		/** Other lines are selected now. */
		void selected();

		/** Enter, or two clicks. */
		void opened();

		/** Ctrl+C. */
		void copied();

		/** Columns were put elsewhere. */
		default void arranged() {}

		/** The line, or the head that it is under, shall be open or closed. */
		default void folded(int line, boolean open) {}

		/** What is read out of the table: its name, and the line that is reached. */
		String spoken();
	}

	/** Lines that stand together: the first and the one after the last. */
	public record Lines(int from, int to) {}

	private final List<Column> columns;
	private final Content content;
	private final DataLayer rows;
	private final NatTable table;
	private final ColumnReorderLayer order;
	private final ResizeColumnHideShowLayer hiding;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private boolean arranging;
	/** What was selected before the user put a column elsewhere, which takes the selection away. */
	private int @Nullable [] taken;
	private @Nullable Color styled;

	public TableFrame(Composite parent, Content content, Order ordered, Deeds deeds) {
		this.columns = List.copyOf(content.columns());
		this.content = content;
		rows = new DataLayer(new Cells(columns.size(), content::lines, content::text));
		rows.setConfigLabelAccumulator(new Labels(columns, content));
		order = new ColumnReorderLayer(rows);
		order.addLayerListener(event -> {
			if (event instanceof ColumnReorderEvent && !arranging) { // the layers above have not heard of it yet
				taken = lines();
			}
		});
		hiding = new ResizeColumnHideShowLayer(order, rows);
		selection = new SelectionLayer(new HeadLayer(hiding, content), false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new DefaultSelectionStyleConfiguration());
		selection.addConfiguration(new TableKeys(selection));
		selection.registerCommandHandler(new Copying(deeds::copied));
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		var names = new DataLayer(new Cells(columns.size(), () -> 1, (row, column) -> columns.get(column).header()));
		names.setConfigLabelAccumulator(new Labels(columns, null));
		var header = new SortHeaderLayer<>(new ColumnHeaderLayer(names, viewport, selection), new HeaderSort(ordered));
		header.setRegionName(GridRegion.COLUMN_HEADER);
		var whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, whole, false);
		Keys.tabLeads(table);
		table.setConfigRegistry(new ConfigRegistry());
		size(names);
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new TableHands(this, content, deeds));
		table.configure();
		restyle();
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent && taken == null && !arranging) {
				deeds.selected();
			}
		});
		table.addLayerListener(event -> {
			var lines = taken;
			if (event instanceof ColumnReorderEvent && lines != null) { // all of them have
				select(lines);
				taken = null;
				deeds.arranged();
			}
		});
		table.addMenuDetectListener(asked -> {
			if (asked.detail == SWT.MENU_KEYBOARD) {
				var place = table.toDisplay(PADDING, bottom());
				asked.x = place.x;
				asked.y = place.y;
			}
		});
		table.addPaintListener(painted -> {
			if (!listBackground().equals(styled)) {
				table.getDisplay().asyncExec(this::restyleWhereNeeded);
			}
		});
		Names.give(table, deeds::spoken);
	}

	private void size(DataLayer names) {
		var gc = new GC(table);
		var height = gc.getFontMetrics().getHeight() + PADDING;
		gc.dispose();
		rows.setDefaultRowHeight(height);
		names.setDefaultRowHeight(height + PADDING / 2);
		for (var at = 0; at < columns.size(); at++) {
			var column = columns.get(at);
			if (column.wide()) {
				rows.setColumnPercentageSizing(at, true);
				rows.setMinColumnWidth(at, column.width());
			} else {
				rows.setColumnWidthByPosition(at, column.width());
			}
		}
	}

	/** Where the line that is reached ends, or the headers do. */
	private int bottom() {
		var below = LayerUtil.convertRowPosition(selection, Math.max(0, reached()), viewport) + 1; // the headers are the first
		return below < 0 || below >= table.getRowCount() ? 0 : table.getStartYOfRowPosition(below) + table.getRowHeightByPosition(below);
	}

	/** Another theme came into use, or this view was here before it. */
	private void restyleWhereNeeded() {
		if (!table.isDisposed() && !listBackground().equals(styled)) {
			restyle();
		}
	}

	private Color listBackground() {
		return table.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	/** Takes the colours of the theme in use. */
	private void restyle() {
		table.setTheme(new TableTheme(table));
		Labels.style(table);
		styled = listBackground();
		table.setBackground(Palette.of(table).color(Role.CARD));
		table.redraw();
	}

	/** The widget, for its layout, its menu and its focus. */
	public Control control() {
		return table;
	}

	/** The line that was reached last; −1 where none was. */
	public int reached() {
		@Nullable PositionCoordinate last = selection.getLastSelectedCellPosition();
		return last == null ? -1 : last.getRowPosition();
	}

	/** Every selected line, from above. */
	public List<Lines> selected() {
		return selection.getSelectedRowPositions().stream()
				.map(range -> new Lines(range.start, Math.min(range.end, content.lines())))
				.sorted((one, other) -> Integer.compare(one.from(), other.from()))
				.toList();
	}

	/** Selects these lines and no others; the last of them is the one that is reached. It stays where it is. */
	public void select(int... lines) {
		selection.clear(false);
		if (lines.length > 0) {
			var last = lines[lines.length - 1];
			together(lines)
					.forEach(some -> selection.addSelection(new Rectangle(0, some.from(), Integer.MAX_VALUE, some.to() - some.from())));
			selection.moveSelectionAnchor(0, last);
			selection.setLastSelectedCell(0, last);
			selection.fireLayerEvent(new RowSelectionEvent(selection, lines, -1, false, false));
		}
	}

	/** Line by line a large selection would take minutes. */
	private static List<Lines> together(int... lines) {
		var sorted = IntStream.of(lines).sorted().toArray();
		var some = new ArrayList<Lines>();
		var from = 0;
		for (var at = 1; at <= sorted.length; at++) {
			if (at == sorted.length || sorted[at] > sorted[at - 1] + 1) {
				some.add(new Lines(sorted[from], sorted[at - 1] + 1));
				from = at;
			}
		}
		return some;
	}

	public void selectAll() {
		table.doCommand(new SelectAllCommand());
	}

	/** Brings a line into sight. */
	public void show(int line) {
		viewport.moveRowPositionIntoViewport(line);
	}

	/** Whether the line is in sight. */
	public boolean sees(int line) {
		return line >= top() && line < top() + viewport.getRowCount();
	}

	/** The uppermost line in sight. */
	public int top() {
		return viewport.getOriginRowPosition();
	}

	/** Puts a line uppermost, as far as there are lines enough. */
	public void top(int line) {
		viewport.setOriginY(Math.max(0, viewport.getScrollableLayer().getStartYOfRowPosition(line)));
	}

	/** There are other lines; none of them is selected. */
	public void refresh() {
		selection.clear(false);
		rows.fireLayerEvent(new RowStructuralRefreshEvent(rows)); // the table's own refresh forgets the order of the columns
	}

	/** Lines look different. */
	public void redraw() {
		table.redraw();
	}

	/** How the columns stand just now. */
	public Arrangement arrangement() {
		var keys = order.getColumnIndexOrder().stream().map(index -> columns.get(index).key()).toList();
		var hidden = new HashSet<String>();
		hiding.getHiddenColumnIndexes().forEach(index -> hidden.add(columns.get(index).key()));
		return new Arrangement(keys, hidden);
	}

	/** Puts the columns so; what is selected stays. */
	public void arrange(Arrangement wanted) {
		var lines = lines();
		arranging = true;
		hiding.showAllColumns();
		for (var place = 0; place < wanted.columns().size(); place++) {
			var from = order.getColumnPositionByIndex(index(wanted.columns().get(place)));
			if (from != place) {
				order.reorderColumnPosition(from, place);
			}
		}
		hiding.hideColumnIndexes(wanted.hidden().stream().mapToInt(this::index).toArray());
		select(lines); // the columns took the selection with them
		arranging = false;
	}

	/** Every selected line, the one that is reached last. */
	private int[] lines() {
		var here = reached();
		var others = selected().stream().flatMapToInt(some -> IntStream.range(some.from(), some.to())).filter(line -> line != here);
		return here < 0 ? new int[0] : IntStream.concat(others, IntStream.of(here)).toArray();
	}

	private int index(String key) {
		return columns.stream().map(Column::key).toList().indexOf(key);
	}
}
