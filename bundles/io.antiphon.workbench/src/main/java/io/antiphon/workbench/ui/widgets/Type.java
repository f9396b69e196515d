package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The sizes of type in the font of the system; made once and kept. UI thread. */
public final class Type {

	private static final double DPI = 96;
	private static final double POINTS_PER_PIXEL = 72.0 / DPI;
	private static final double MOST_ZOOM = 4;
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

	/**
	 * How much larger than at 100 % the system has its type, where that is not told by the scale of the screen: 2 at 200 %. What is painted
	 * and what holds words grows with it.
	 */
	public static double zoom(Device device) {
		return Math.clamp(device.getDPI().x / DPI, 1, MOST_ZOOM);
	}

	/** So many pixels at 100 % as they are with the type of the system. */
	public static int zoomed(Control control, int pixels) {
		return (int) Math.round(pixels * zoom(control.getDisplay()));
	}

	/** Gives a control a size of type. */
	public static <T extends Control> T set(T control, Size size, boolean bold) {
		control.setFont(font(size, bold));
		return control;
	}
}
