package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Column;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Content;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.jspecify.annotations.Nullable;

/** Which cells are numbers and which are loud, and what they look like then; headers have no content. */
record Labels(List<Column> columns, @Nullable Content content) implements IConfigLabelAccumulator {

	/** The head of a group. */
	static final String HEAD = "head";

	private static final String NUMBER = "number";
	private static final List<DisplayMode> MODES = List.of(DisplayMode.NORMAL, DisplayMode.SELECT);

	@Override
	public void accumulateConfigLabels(LabelStack labels, int column, int line) {
		if (columns.get(column).number()) {
			labels.addLabel(NUMBER);
		}
		if (content != null && line < content.lines()) {
			var tone = content.tone(line, column);
			if (tone != Tone.PLAIN) {
				labels.addLabelOnTop(tone.name());
			}
		}
	}

	/** In the palette of the theme in use. */
	static void style(NatTable table) {
		var palette = Palette.of(table);
		var right = new Style();
		right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		register(table, NUMBER, right);
		for (var tone : Tone.values()) {
			var loud = new Style();
			loud.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.color(tone.role()));
			register(table, tone.name(), loud);
		}
		var head = new Style();
		head.setAttributeValue(CellStyleAttributes.FONT, Type.font(Size.TEXT, true));
		head.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		register(table, HEAD, head);
		var plain = new Style();
		plain.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.color(Role.GROUND));
		plain.setAttributeValue(CellStyleAttributes.FONT, Type.font(Size.TEXT, true));
		table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, plain, DisplayMode.NORMAL, HEAD);
	}

	private static void register(NatTable table, String label, Style style) {
		MODES.forEach(mode -> table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label));
	}
}
