package io.antiphon.base.guard;

/**
 * The sign of life of work that has no {@link io.antiphon.base.Progress}: what is ours and is called by extensions for long work,
 * such as the store, gives it on their behalf. Any thread; costs nothing where no extension works on it.
 */
public final class Pulse {

	private static final ThreadLocal<Life> LIVING = new ThreadLocal<>();

	private Pulse() {}

	/** The extension that works on this thread is alive. */
	public static void beat() {
		var life = LIVING.get();
		if (life != null) {
			life.beat();
		}
	}

	/** From here on this thread works for {@code life} alone. */
	static void begin(Life life) {
		LIVING.set(life);
	}
}
