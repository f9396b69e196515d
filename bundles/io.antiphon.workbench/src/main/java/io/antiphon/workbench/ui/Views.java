package io.antiphon.workbench.ui;

import io.antiphon.loop.Step;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The {@linkplain View views} that are installed just now, and the way to them. Called on the UI thread. */
@ProviderType
public interface Views {

	/** The view in which a step is looked at; empty where none is installed. */
	Optional<View> of(Step step);

	/** The view that shows what has this anchor; empty where none is installed. */
	Optional<View> showing(String anchor);

	/** Opens the view that shows it, in the active window; nothing happens where there is none. */
	void open(String anchor);

	/** The anchor of what is chosen in the view in use ({@link View.Shows#shown}); empty where it does not say. */
	String shown();
}
