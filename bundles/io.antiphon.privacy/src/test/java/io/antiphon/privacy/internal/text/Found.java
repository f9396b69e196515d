package io.antiphon.privacy.internal.text;

/** Shows what one finder finds: each thing as a hash sign between brackets. */
public final class Found {

	private Found() {}

	public static String by(Finder finder, String text) {
		var marks = new Marks(Fold.fold(text));
		finder.find(marks, 0);
		return marks.replaced(text, kind -> "[#]", new int[1]);
	}
}
