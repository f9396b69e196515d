package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.drawing.shape.Role;
import io.antiphon.workbench.ui.widgets.Palette;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.widgets.Control;

/** The table in the colours and the font that lists have just now, dark or light. */
final class TableTheme extends DefaultNatTableThemeConfiguration {

	private static final int GAP = 6;

	private final boolean dark;

	TableTheme(Control like) {
		var palette = Palette.of(like);
		var background = palette.color(Role.CARD);
		var text = palette.color(Role.TEXT);
		var header = palette.color(Role.GROUND);
		dark = palette == Palette.DARK;
		defaultBgColor = background;
		defaultFgColor = text;
		evenRowBgColor = background;
		oddRowBgColor = background;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderBgColor = header;
		cHeaderFgColor = palette.color(Role.DIM);
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = text;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = text;
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		defaultSelectionBgColor = palette.color(Role.SELECTED);
		defaultSelectionFgColor = text;
		selectionAnchorBgColor = background;
		selectionAnchorFgColor = text;
		selectionAnchorBorderStyle = null;
		selectionAnchorSelectionBgColor = defaultSelectionBgColor;
		selectionAnchorSelectionFgColor = defaultSelectionFgColor;
		selectionAnchorSelectionBorderStyle = null;
		gridLineColor = palette.color(Role.LINE);
		defaultFont = like.getFont();
		cHeaderFont = like.getFont();
		defaultSelectionFont = like.getFont();
		cHeaderSelectionFont = like.getFont();
		selectionAnchorFont = like.getFont();
		selectionAnchorSelectionFont = like.getFont();
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		var sort = new SortIconPainter(false, dark);
		defaultCellPainter = cell(new TextPainter(false, false));
		cHeaderCellPainter = defaultCellPainter;
		cHeaderSelectionCellPainter = defaultCellPainter;
		selectionAnchorCellPainter = defaultCellPainter;
		selectionAnchorSelectionCellPainter = defaultCellPainter;
		sortHeaderCellPainter = cell(new SortableHeaderTextPainter(
				new TextPainter(false, false), CellEdgeEnum.RIGHT, sort, false, GAP, true));
		selectedSortHeaderCellPainter = sortHeaderCellPainter;
	}

	private static ICellPainter cell(ICellPainter inner) {
		return new BackgroundPainter(new PaddingDecorator(inner, 0, GAP, 0, GAP, false));
	}
}
