package io.antiphon.workbench.ui;

import io.antiphon.base.Progress;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only bridge between views and work that takes time: the work runs in a job that shows its progress and can be
 * cancelled, its result is handed over on the UI thread. What the user does goes through {@link #run}, what a view asks
 * through {@link #latest}. Parts get it injected; tests use one that runs at once.
 */
@ProviderType
public interface Background {

	/**
	 * Called on the UI thread, returns at once. {@code work} runs on a thread of its own; {@code show} is called on the UI
	 * thread afterwards, unless the work was cancelled, threw, or the window is gone by then. What is thrown goes to the
	 * Error Log and is named to the user; what the work warns of is shown in any case.
	 */
	<T> void run(String name, Function<Progress, T> work, Consumer<T> show);

	/**
	 * The only way in which a view gets an answer: as {@link #run}, but the question that {@code slot} waited for before is
	 * cancelled, and {@code show} is called only while no newer one was asked.
	 */
	<T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show);
}
