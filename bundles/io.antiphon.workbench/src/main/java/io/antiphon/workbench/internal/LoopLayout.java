package io.antiphon.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Places the stations around a ring in as many columns as there is room for: four, two or one. */
final class LoopLayout extends Layout {

	static final int GAP = 28;
	private static final int LEAST_WIDTH = 190;

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flushCache) {
		var width = widthHint == SWT.DEFAULT ? 4 * (LEAST_WIDTH + GAP) + GAP : widthHint;
		var columns = columns(width);
		var rows = Math.ceilDiv(parent.getChildren().length, columns);
		return new Point(width, rows * (height(parent, cardWidth(width, columns)) + GAP) + GAP);
	}

	@Override
	protected void layout(Composite parent, boolean flushCache) {
		var area = parent.getClientArea();
		var columns = columns(area.width);
		var width = cardWidth(area.width, columns);
		var height = height(parent, width);
		var children = parent.getChildren();
		for (var i = 0; i < children.length; i++) {
			var cell = cell(i, columns, children.length);
			children[i].setBounds(new Rectangle(
					GAP + cell.x * (width + GAP), GAP + cell.y * (height + GAP), width, height));
		}
	}

	/** Column and row of a station: down the right side, back up the left, clockwise. */
	static Point cell(int index, int columns, int count) {
		return switch (columns) {
			case 4 -> index < 4 ? new Point(index, 0) : new Point(7 - index, 1);
			case 2 -> index == 0 ? new Point(0, 0) : index <= count / 2 ? new Point(1, index - 1) : new Point(0, count - index);
			default -> new Point(0, index);
		};
	}

	private static int columns(int width) {
		return width >= 4 * (LEAST_WIDTH + GAP) + GAP ? 4 : width >= 2 * (LEAST_WIDTH + GAP) + GAP ? 2 : 1;
	}

	private static int cardWidth(int width, int columns) {
		return Math.max(LEAST_WIDTH / 2, (width - GAP) / columns - GAP);
	}

	private static int height(Composite parent, int width) {
		var height = 0;
		for (var child : parent.getChildren()) {
			height = Math.max(height, child.computeSize(width, SWT.DEFAULT).y);
		}
		return height;
	}
}
