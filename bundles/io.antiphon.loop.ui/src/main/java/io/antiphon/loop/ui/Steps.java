package io.antiphon.loop.ui;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.privacy.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Takes steps of the loop on behalf of the user of the window. Thread-safe; all but {@link #open} blocks. */
@ProviderType
public interface Steps {

	/** The topic of the event that is sent after steps were taken; its data under {@code org.eclipse.e4.data} is {@code true}. */
	String CHANGED = "io/antiphon/loop/CHANGED";

	/** Whether a workspace is open. Without one the others must not be called. */
	boolean open();

	/** The user's own access, to improve the service. */
	Access access();

	/** What to do next, in the words of the first of these steps that is not done; empty where none is installed. */
	String next(List<Step> steps);

	/** The day on which the change began or will begin, as the user of this workspace noted it. */
	Optional<LocalDate> actionDate();

	/** Notes that day; {@code null}: not decided yet. */
	void noteActionDate(@Nullable LocalDate day);

	/** Takes the steps in their order, those that are installed. Stops soon after {@code progress} is cancelled. */
	void take(List<Step> steps, Progress progress);
}
