package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ResizeColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * The table: draws the rows in sight and no others, from the model's windows. A row that is not here yet is drawn as dots
 * and again when it arrives.
 */
final class FeedbackTable {

	private static final String NUMBER = "number";
	private static final int PADDING = 8;

	/** What a table is asked to do. */
	record Deeds(Consumer<Optional<Feedback>> selected, Runnable opened, Runnable copied) {}

	private final NatTable table;
	private final FeedbackModel model;
	private final FeedbackTexts texts;
	private final ColumnReorderLayer order;
	private final ResizeColumnHideShowLayer hiding;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private @Nullable Color styled;

	FeedbackTable(Composite parent, FeedbackModel model, FeedbackTexts texts, Deeds deeds) {
		this.model = model;
		this.texts = texts;
		var rows = new DataLayer(new Cells(
				model::size, (column, row) -> model.row(row).map(said -> texts.cell(said, column)).orElse("…")));
		order = new ColumnReorderLayer(rows);
		hiding = new ResizeColumnHideShowLayer(order, rows);
		selection = new SelectionLayer(hiding, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new DefaultSelectionStyleConfiguration());
		selection.addConfiguration(new TableKeys(selection));
		selection.registerCommandHandler(new Copying(deeds.copied()));
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		var names = new DataLayer(new Cells(() -> 1, (column, row) -> texts.get(column.key())));
		var header = new SortHeaderLayer<>(new ColumnHeaderLayer(names, viewport, selection), new HeaderSort(model));
		header.setRegionName(GridRegion.COLUMN_HEADER);
		var whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, whole, false);
		table.setConfigRegistry(new ConfigRegistry());
		size(rows, names);
		label(rows);
		label(names);
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		restyle();
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				deeds.selected().accept(selection());
			}
		});
		table.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
				deeds.opened().run();
			}
		}));
		table.addPaintListener(painted -> {
			if (!listBackground().equals(styled)) {
				table.getDisplay().asyncExec(this::restyleWhereNeeded);
			}
		});
		Names.give(table, this::spoken);
	}

	private void size(DataLayer rows, DataLayer names) {
		var gc = new GC(table);
		var height = gc.getFontMetrics().getHeight() + PADDING;
		gc.dispose();
		rows.setDefaultRowHeight(height);
		names.setDefaultRowHeight(height + PADDING / 2);
		for (var column : FeedbackColumn.values()) {
			if (column.wide()) {
				rows.setColumnPercentageSizing(column.ordinal(), true);
				rows.setMinColumnWidth(column.ordinal(), column.width());
			} else {
				rows.setColumnWidthByPosition(column.ordinal(), column.width());
			}
		}
	}

	private static void label(DataLayer layer) {
		var labels = new ColumnOverrideLabelAccumulator(layer);
		Stream.of(FeedbackColumn.values())
				.filter(FeedbackColumn::number)
				.forEach(column -> labels.registerColumnOverrides(column.ordinal(), NUMBER));
		layer.setConfigLabelAccumulator(labels);
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
		var right = new Style();
		right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMBER);
		styled = listBackground();
		table.setBackground(styled);
		table.redraw();
	}

	NatTable control() {
		return table;
	}

	/** The row that was reached last, where it is here. */
	Optional<Feedback> selection() {
		return reached() < 0 ? Optional.empty() : model.row(reached());
	}

	private int reached() {
		@Nullable PositionCoordinate last = selection.getLastSelectedCellPosition();
		return last == null ? -1 : last.getRowPosition();
	}

	/** Every selected row. */
	List<FeedbackModel.Places> selected() {
		return selection.getSelectedRowPositions().stream()
				.map(range -> new FeedbackModel.Places(range.start, Math.min(range.end, model.size())))
				.sorted((one, other) -> Integer.compare(one.from(), other.from()))
				.toList();
	}

	private String spoken() {
		var row = reached();
		var cells = selection().map(feedback -> columns().shown().stream()
				.map(column -> texts.cell(feedback, column))
				.filter(cell -> !cell.isEmpty())
				.toList());
		return row < 0
				? texts.get("table")
				: texts.get("table.row", row + 1, model.size(), String.join(texts.get("list"), cells.orElse(List.of())));
	}

	/** Another answer: from the top. */
	void answered() {
		selection.clear(false);
		table.refresh();
		viewport.setOriginY(0);
		if (model.size() > 0) {
			selection.selectRow(0, 0, false, false);
		}
	}

	/** Rows are here now that may be in sight. */
	void arrived() {
		table.redraw();
	}

	Arranged columns() {
		var columns = order.getColumnIndexOrder().stream().map(index -> FeedbackColumn.values()[index]).toList();
		var hidden = EnumSet.noneOf(FeedbackColumn.class);
		hiding.getHiddenColumnIndexes().forEach(index -> hidden.add(FeedbackColumn.values()[index]));
		return new Arranged(columns, hidden);
	}

	void arrange(Arranged wanted) {
		var row = reached();
		hiding.showAllColumns();
		for (var place = 0; place < wanted.columns().size(); place++) {
			var from = order.getColumnPositionByIndex(wanted.columns().get(place).ordinal());
			if (from != place) {
				order.reorderColumnPosition(from, place);
			}
		}
		hiding.hideColumnIndexes(wanted.hidden().stream().mapToInt(FeedbackColumn::ordinal).toArray());
		if (row >= 0) { // the columns took the selection with them
			selection.selectRow(0, row, false, false);
		}
	}

	/** What stands in the cells of a column in each row; nothing is written into them. */
	private record Cells(IntSupplier rows, BiFunction<FeedbackColumn, Integer, String> text) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return text.apply(FeedbackColumn.values()[column], row);
		}

		@Override
		public void setDataValue(int column, int row, @Nullable Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return FeedbackColumn.values().length;
		}

		@Override
		public int getRowCount() {
			return rows.getAsInt();
		}
	}
}
