package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Composite;

/** A card that holds widgets: round corners, a line around it; its layout must leave {@link #INSET} at each edge. UI thread. */
public class Panel extends Composite {

	/** From the edge to what is on it, in pixels. */
	public static final int INSET = 14;

	private static final int CORNER = 16;

	private boolean urgent;

	public Panel(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		Styles.set(this, Styles.CARD);
		addPaintListener(this::paint);
	}

	/** Marks it as what needs somebody: a strong edge at its left. */
	public void urgent(boolean needed) {
		urgent = needed;
		redraw();
	}

	private void paint(PaintEvent painted) {
		var gc = painted.gc;
		var palette = Palette.of(this);
		var area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(Role.GROUND));
		gc.fillRectangle(area);
		if (urgent) {
			gc.setBackground(palette.color(Role.HURT));
			gc.fillRoundRectangle(0, 0, 3 * CORNER, area.height, CORNER, CORNER);
			gc.setBackground(palette.color(Role.CARD));
			gc.fillRectangle(4, 1, CORNER, area.height - 2);
		}
		gc.setBackground(palette.color(Role.CARD));
		gc.fillRoundRectangle(urgent ? 4 : 0, 0, area.width - 1 - (urgent ? 4 : 0), area.height - 1, CORNER, CORNER);
		if (urgent) {
			gc.fillRectangle(4, 1, CORNER, area.height - 2);
		}
		gc.setForeground(palette.color(Role.LINE));
		if (urgent) {
			gc.drawLine(CORNER / 2, 0, area.width - CORNER / 2, 0);
			gc.drawLine(CORNER / 2, area.height - 1, area.width - CORNER / 2, area.height - 1);
			gc.setClipping(CORNER, 0, area.width - CORNER, area.height);
		}
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
	}
}
