package io.antiphon.workbench.ui;

import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Standing;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A first step that a capability offers while a step of the loop has nothing yet: a button on the Overview and in empty
 * views that executes a command. An OSGi service; so the workbench and the views of the core name no capability. Asked on the UI
 * thread, so it answers at once and from nothing but itself.
 */
@ConsumerType
public interface Offer {

	/** The step of the loop it fills. */
	Step step();

	/** The id of a command without parameters. */
	String command();

	/** Whether it is of help where the step stands so: it has nothing yet, or something in it waits for somebody. */
	default boolean helps(Standing standing) {
		return true;
	}

	/** Lower comes first. */
	int rank();

	/** What the button says, in the user's language. */
	String label(Locale locale);
}
