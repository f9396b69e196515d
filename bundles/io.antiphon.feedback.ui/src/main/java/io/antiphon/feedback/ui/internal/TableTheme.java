package io.antiphon.feedback.ui.internal;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The table in the colours and the font that lists have just now, dark or light. */
final class TableTheme extends DefaultNatTableThemeConfiguration {

	private static final int GAP = 6;
	private static final int DARK = 128 * 3;

	private final boolean dark;

	TableTheme(Control like) {
		var background = like.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		var text = like.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		var header = blend(text, background, 0.06);
		dark = background.getRed() + background.getGreen() + background.getBlue() < DARK;
		defaultBgColor = background;
		defaultFgColor = text;
		evenRowBgColor = background;
		oddRowBgColor = background;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderBgColor = header;
		cHeaderFgColor = text;
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = text;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = text;
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		defaultSelectionBgColor = like.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		defaultSelectionFgColor = like.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		selectionAnchorBgColor = background;
		selectionAnchorFgColor = text;
		selectionAnchorBorderStyle = null;
		selectionAnchorSelectionBgColor = defaultSelectionBgColor;
		selectionAnchorSelectionFgColor = defaultSelectionFgColor;
		selectionAnchorSelectionBorderStyle = null;
		gridLineColor = blend(text, background, 0.12);
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

	private static Color blend(Color over, Color under, double share) {
		return new Color(
				blend(over.getRed(), under.getRed(), share),
				blend(over.getGreen(), under.getGreen(), share),
				blend(over.getBlue(), under.getBlue(), share));
	}

	private static int blend(int over, int under, double share) {
		return (int) Math.round(over * share + under * (1 - share));
	}
}
