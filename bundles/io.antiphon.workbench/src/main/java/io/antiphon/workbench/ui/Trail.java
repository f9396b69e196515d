package io.antiphon.workbench.ui;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way the user came through the window: whoever opens a view for them opens it here, so that Alt+Left leads back. UI
 * thread.
 */
@ProviderType
public interface Trail {

	/** Shows a view in the active window and remembers the one before; what it is made of, empty where it cannot be shown. */
	Optional<Object> open(String view);

	/** Shows the place before this one, as it was; nothing happens where the way began. */
	void back();

	/** A part that can show again what it shows now. */
	@ConsumerType
	interface Stop {

		/** Shows, when it is run later, what is shown now. */
		Runnable here();
	}
}
