package io.antiphon.workbench.internal;

import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A short arrow across the gap from one card to its neighbour, in pixels. */
record Arrow(int fromX, int fromY, int toX, int toY) {

	private static final int MARGIN = 5;
	private static final int HEAD = 5;

	/** Empty where the two do not lie side by side or one below the other. */
	static Optional<Arrow> between(Rectangle from, Rectangle to) {
		if (from.y == to.y && from.width > 0 && Math.abs(from.x - to.x) <= from.width + LoopLayout.GAP) {
			var y = from.y + from.height / 2;
			return Optional.of(from.x < to.x
					? new Arrow(from.x + from.width + MARGIN, y, to.x - MARGIN, y)
					: new Arrow(from.x - MARGIN, y, to.x + to.width + MARGIN, y));
		}
		if (from.x == to.x && from.height > 0 && Math.abs(from.y - to.y) <= from.height + LoopLayout.GAP) {
			var x = from.x + from.width / 2;
			return Optional.of(from.y < to.y
					? new Arrow(x, from.y + from.height + MARGIN, x, to.y - MARGIN)
					: new Arrow(x, from.y - MARGIN, x, to.y + to.height + MARGIN));
		}
		return Optional.empty();
	}

	void draw(GC gc) {
		var dx = Integer.signum(toX - fromX);
		var dy = Integer.signum(toY - fromY);
		gc.drawLine(fromX, fromY, toX, toY);
		gc.drawLine(toX, toY, toX - HEAD * dx - HEAD * dy, toY - HEAD * dy - HEAD * dx);
		gc.drawLine(toX, toY, toX - HEAD * dx + HEAD * dy, toY - HEAD * dy + HEAD * dx);
	}
}
