package io.antiphon.integration;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * How well words can be told from what is behind them, by the pixels that are on the screen: what is behind is the colour that most of them
 * have, the words are the one that differs most from it. Edges of letters are blended, so that a single pixel is no colour of words.
 */
final class Contrast {

	/** So many pixels of a colour are words. */
	private static final int WORDS = 4;

	private Contrast() {}

	/** Of a control as it is shown in the window in front, 1 to 21; empty where there is but one colour. UI thread. */
	static OptionalDouble of(Control control) {
		var size = control.getSize();
		if (size.x < 1 || size.y < 1) {
			return OptionalDouble.empty();
		}
		var at = control.toDisplay(0, 0);
		var screen = new GC(Display.getCurrent());
		var image = new Image(Display.getCurrent(), size.x, size.y);
		try {
			screen.copyArea(image, at.x, at.y);
			return of(image.getImageData(), new Rectangle(0, 0, size.x, size.y));
		} finally {
			image.dispose();
			screen.dispose();
		}
	}

	/** Of a part of a picture. */
	static OptionalDouble of(ImageData picture, Rectangle part) {
		var colors = new HashMap<Integer, Integer>();
		var within = part.intersection(new Rectangle(0, 0, picture.width, picture.height));
		for (var y = within.y; y < within.y + within.height; y++) {
			for (var x = within.x; x < within.x + within.width; x++) {
				var color = picture.palette.getRGB(picture.getPixel(x, y));
				colors.merge(color.red << 16 | color.green << 8 | color.blue, 1, Integer::sum);
			}
		}
		var ground = colors.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
		return ground.isEmpty() || colors.size() < 2
				? OptionalDouble.empty()
				: colors.entrySet().stream()
						.filter(color -> color.getValue() >= WORDS)
						.mapToDouble(color -> ratio(color.getKey(), ground.get()))
						.filter(ratio -> ratio > 1)
						.max();
	}

	/** The contrast ratio of two colours as WCAG 2.2 defines it. */
	static double ratio(int one, int other) {
		var bright = luminance(one);
		var dark = luminance(other);
		return (Math.max(bright, dark) + 0.05) / (Math.min(bright, dark) + 0.05);
	}

	private static double luminance(int color) {
		return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
	}

	private static double linear(int channel) {
		var share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
