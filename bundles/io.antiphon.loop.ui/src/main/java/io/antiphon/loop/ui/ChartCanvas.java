package io.antiphon.loop.ui;

import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Names;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A chart with its limits and events; the mouse or the arrow keys go from point to point and tell about it. */
final class ChartCanvas extends Canvas {

	private static final int HEIGHT = 220;
	private static final int WIDTH = 360;

	private final ChartModel model;
	private int current = -1;

	ChartCanvas(Composite parent, ChartModel model) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.model = model;
		addPaintListener(painted -> new ChartPainter(painted.gc, model, getClientArea()).paint(current));
		addMouseMoveListener(this::moved);
		addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		addTraverseListener(traversed -> traversed.doit = traversed.detail != SWT.TRAVERSE_ARROW_NEXT
				&& traversed.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addFocusListener(FocusListener.focusLostAdapter(lost -> show(-1)));
		Names.give(this, () -> current < 0 ? model.about() : model.describe(point(current)));
	}

	private Block.Point point(int index) {
		return model.chart().points().get(index);
	}

	private void moved(MouseEvent mouse) {
		var gc = new GC(this);
		var area = new ChartPainter(gc, model, getClientArea()).plot();
		gc.dispose();
		show(nearest(mouse.x, area));
	}

	private int nearest(int x, Rectangle area) {
		return IntStream.range(0, model.chart().points().size())
				.boxed()
				.min((one, other) -> Double.compare(distance(one, x, area), distance(other, x, area)))
				.orElse(-1);
	}

	private double distance(int index, int x, Rectangle area) {
		return Math.abs(area.x + model.place(point(index).at()) * area.width - x);
	}

	private void pressed(KeyEvent key) {
		var last = model.chart().points().size() - 1;
		switch (key.keyCode) {
			case SWT.ARROW_RIGHT -> show(Math.min(last, current + 1));
			case SWT.ARROW_LEFT -> show(Math.max(0, current - 1));
			case SWT.HOME -> show(0);
			case SWT.END -> show(last);
			default -> { }
		}
	}

	private void show(int index) {
		if (index != current) {
			current = index;
			setToolTipText(index < 0 ? null : model.describe(point(index)));
			getAccessible().setFocus(ACC.CHILDID_SELF);
			redraw();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
	}

}
