package io.antiphon.workbench.ui.forms;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What is said under a field: what is wrong, with a sign and in its colour, or quietly what helps. UI thread. */
final class Remark extends Canvas {

	private static final int SIGN = 15;
	private static final int GAP = 6;
	private static final int USUAL_WIDTH = 300;

	private String sentence = "";
	private boolean problem;

	Remark(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		Styles.set(this, Styles.CARD);
		addPaintListener(painted -> paint(painted.gc));
		Names.give(this, () -> sentence);
	}

	/** Whether that makes a difference. */
	boolean show(String said, boolean wrong) {
		if (said.equals(sentence) && wrong == problem) {
			return false;
		}
		sentence = said;
		problem = wrong;
		redraw();
		return true;
	}

	String sentence() {
		return sentence;
	}

	private int indent() {
		return problem ? SIGN + GAP : 0;
	}

	private TextLayout layout(int width) {
		var layout = new TextLayout(getDisplay());
		layout.setFont(Type.font(Size.SMALL, false));
		layout.setText(sentence);
		layout.setWidth(Math.max(1, width - indent()));
		return layout;
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		var area = getClientArea();
		gc.setBackground(palette.color(Role.CARD));
		gc.fillRectangle(area);
		var layout = layout(area.width);
		var line = layout.getLineBounds(0).height;
		if (problem) {
			gc.setAntialias(SWT.ON);
			gc.setBackground(palette.color(Role.HURT_TEXT));
			gc.fillOval(0, (line - SIGN) / 2, SIGN, SIGN);
			gc.setForeground(palette.color(Role.ON_ACCENT));
			gc.setFont(Type.font(Size.SMALL, true));
			var sign = gc.textExtent("!");
			gc.drawText("!", (SIGN - sign.x + 1) / 2, (line - sign.y) / 2, true);
		}
		gc.setForeground(palette.color(problem ? Role.HURT_TEXT : Role.DIM));
		layout.draw(gc, indent(), 0);
		layout.dispose();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var width = widthHint == SWT.DEFAULT ? USUAL_WIDTH : widthHint;
		var layout = layout(width);
		var height = Math.max(layout.getBounds().height, layout.getLineBounds(0).height);
		layout.dispose();
		return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
	}
}
