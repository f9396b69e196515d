package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Role;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Widget;

/** Names of the classes in the window's style sheets, which give a widget its place in the palette of the theme. UI thread. */
public final class Styles {

	/** What lies on a card. */
	public static final String CARD = "AntiphonCard";
	/** Secondary words on the ground. */
	public static final String DIM = "AntiphonDim";
	/** Secondary words on a card. */
	public static final String DIM_ON_CARD = "AntiphonDimCard";
	/** The one main action. */
	public static final String PRIMARY = "AntiphonPrimary";
	/** Words on a card about what needs somebody. */
	public static final String HURT = "AntiphonHurtCard";
	/** Words on a card about what went well. */
	public static final String GOOD = "AntiphonGoodCard";
	/** What lies behind the cards. */
	public static final String GROUND = "AntiphonGround";

	private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

	private Styles() {}

	/** Gives a widget a class, before it is first shown. */
	public static <T extends Widget> T set(T widget, String style) {
		widget.setData(KEY, style);
		return widget;
	}

	/** Lets a button be pressed or not, and shows which: the theme's own colour of a button says nothing of it. */
	public static void enable(Button button, boolean enabled) {
		var palette = Palette.of(button);
		var main = PRIMARY.equals(button.getData(KEY));
		button.setEnabled(enabled);
		button.setForeground(palette.color(!enabled ? Role.DIM : main ? Role.ON_ACCENT : Role.TEXT));
		button.setBackground(palette.color(!enabled ? Role.GROUND : main ? Role.ACCENT : Role.CARD));
	}

	/** Gives what is chosen from the ground of a field: where it lies on a card the style sheet sees that ground there already, and sets none. */
	public static Combo field(Combo combo) {
		combo.setBackground(Palette.of(combo).color(Role.CARD));
		return combo;
	}
}
