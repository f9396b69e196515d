package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import java.lang.System.Logger.Level;

/**
 * Seals in the background what an earlier product left unsealed. A workspace that is closed meanwhile breaks it off; it is
 * taken up again when the workspace is next opened, and a check waits for it.
 */
final class BackgroundUpgrade implements Runnable {

	private static final System.Logger LOG = System.getLogger(BackgroundUpgrade.class.getName());

	private final KeyedSeals seals;

	BackgroundUpgrade(KeyedSeals seals) {
		this.seals = seals;
	}

	@Override
	public void run() {
		try {
			seals.upgrade(Progress.NONE);
		} catch (IllegalStateException closed) {
			LOG.log(Level.DEBUG, "sealing was broken off");
		} catch (RuntimeException failed) {
			LOG.log(Level.WARNING, "what is from before could not be sealed: " + failed.getClass().getName());
		}
	}
}
