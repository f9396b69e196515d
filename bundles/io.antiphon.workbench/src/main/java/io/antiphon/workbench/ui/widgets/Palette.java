package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Role;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a theme, one for each role; there are no others. The style sheets of the window and of the report say the
 * same, which a test compares. UI thread.
 */
public enum Palette {
	LIGHT(
			0xf7f7f5, 0xffffff, 0xdcdcd8, 0x1c1e21, 0x63686f, 0x1f5fa8, 0xffffff, 0xc8641a, 0xa04a0c, 0xf6e4d6, 0x3b7d62,
			0xdde7f2, 0xe8f0fa, 0xebebe8),
	DARK(
			0x1e2022, 0x27292c, 0x3a3d41, 0xe8e8e6, 0xa9aeb4, 0x78aeea, 0x16181a, 0xf0985a, 0xf0985a, 0x4a3424, 0x7cc4a2,
			0x2e3f52, 0x2b3a4c, 0x36393c);

	private static final int MIDDLE = 128 * 3;

	private final Map<Role, Color> colors = new EnumMap<>(Role.class);

	/** In the order of the roles. */
	Palette(int... values) {
		for (var role : Role.values()) {
			var value = values[role.ordinal()];
			colors.put(role, new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF));
		}
	}

	/** That of the theme that a control is shown in. */
	public static Palette of(Control control) {
		var back = control.getShell().getBackground();
		return back.getRed() + back.getGreen() + back.getBlue() < MIDDLE ? DARK : LIGHT;
	}

	/** Not to be disposed. */
	public Color color(Role role) {
		return colors.getOrDefault(role, colors.get(Role.TEXT));
	}

	/** A role's colour over a card, {@code strength} from 0 to 1. */
	public Color tint(Role role, double strength) {
		var above = color(role).getRGB();
		var below = color(Role.CARD).getRGB();
		return new Color(new RGB(
				over(above.red, below.red, strength), over(above.green, below.green, strength),
				over(above.blue, below.blue, strength)));
	}

	private static int over(int above, int below, double strength) {
		return (int) Math.round(above * strength + below * (1 - strength));
	}
}
