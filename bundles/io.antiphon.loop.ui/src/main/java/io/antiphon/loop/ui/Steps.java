package io.antiphon.loop.ui;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Takes steps of the loop in the open workspace on behalf of the user of the window. Thread-safe; all but {@link #open} blocks. */
@ProviderType
public interface Steps {

	/** Whether a workspace is open. Without one the others must not be called. */
	boolean open();

	/** What to do next, in the words of the first of these steps that waits, else of the last; empty where none is installed. */
	String next(List<Step> steps);

	/** What one of these steps waits for, in its words; empty where none of them waits. */
	default Optional<String> waiting(List<Step> steps) {
		return Optional.empty();
	}

	/**
	 * What to offer in place of these steps, which have nothing to start from yet: what fills the first step before them that is
	 * empty. Empty where these can be taken.
	 */
	default List<Offer> before(List<Step> steps) {
		return List.of();
	}

	/** The day on which the change began or will begin, as the user of this workspace noted it. */
	Optional<LocalDate> actionDate();

	/** Notes that day; {@code null}: not decided yet. */
	void noteActionDate(@Nullable LocalDate day);

	/** Waits until no step is being taken any more, or {@code progress} is cancelled: what one brings, the next starts from. */
	default void settled(Progress progress) {}

	/**
	 * Takes the steps in their order, those that are installed, after whatever is being taken, and tells the session. Stops soon after
	 * {@code progress} is cancelled. What is to be said of what they did, in sentences: as a rule nothing.
	 */
	List<String> take(List<Step> steps, Progress progress);
}
