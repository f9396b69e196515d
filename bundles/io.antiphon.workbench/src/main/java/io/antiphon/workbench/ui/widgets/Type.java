package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The sizes of type in the font of the system; made once and kept. UI thread. */
public final class Type {

	private static final double POINTS_PER_PIXEL = 72.0 / 96;
	private static final Map<String, Font> FONTS = new HashMap<>();

	private Type() {}

	/** Not to be disposed. */
	public static Font font(Size size, boolean bold) {
		return FONTS.computeIfAbsent(size + " " + bold, key -> {
			var data = Display.getCurrent().getSystemFont().getFontData()[0];
			var points = (float) (size.pixels() * POINTS_PER_PIXEL);
			var sized = new FontData(data.getName(), Math.round(points), bold ? SWT.BOLD : SWT.NORMAL);
			sized.height = points;
			return JFaceResources.getResources().create(FontDescriptor.createFrom(sized));
		});
	}

	/** Gives a control a size of type. */
	public static <T extends Control> T set(T control, Size size, boolean bold) {
		control.setFont(font(size, bold));
		return control;
	}
}
