package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.workbench.ui.tables.frame.TableFrame.Content;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Head;
import org.eclipse.nebula.widgets.nattable.layer.AbstractIndexLayerTransform;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.LayerCell;

/** Lets the head of a group be one cell over all columns, wherever they stand. */
final class HeadLayer extends AbstractIndexLayerTransform {

	private final Content content;

	HeadLayer(IUniqueIndexLayer below, Content content) {
		super(below);
		this.content = content;
	}

	private boolean head(int line) {
		return line >= 0 && line < content.lines() && content.head(line) != Head.NONE;
	}

	@Override
	public ILayerCell getCellByPosition(int column, int line) {
		return head(line)
				? new LayerCell(this, 0, line, column, line, getColumnCount(), 1)
				: super.getCellByPosition(column, line);
	}

	@Override
	public LabelStack getConfigLabelsByPosition(int column, int line) {
		return head(line) ? new LabelStack(Labels.HEAD) : super.getConfigLabelsByPosition(column, line);
	}
}
