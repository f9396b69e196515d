package io.antiphon.workbench.internal;

import java.awt.HeadlessException;
import java.awt.SplashScreen;

/** The picture that {@code java -splash} shows from the first moment on; nothing where the JVM shows none. */
final class Splash {

	private Splash() {}

	/** Takes it away; it would lie over windows and dialogs. */
	static void close() {
		try {
			var shown = SplashScreen.getSplashScreen();
			if (shown != null) {
				shown.close();
			}
		} catch (HeadlessException | IllegalStateException | LinkageError none) {
			return;
		}
	}
}
