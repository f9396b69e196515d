package io.antiphon.loop.ui;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The views that things of the loop can be opened in just now. Called on the UI thread. */
@ProviderType
public interface Destinations {

	/** The view that shows what has this anchor; empty where none is installed. */
	Optional<Destination> of(String anchor);

	/** Opens the view that shows it, in the active window; nothing happens where there is none. */
	void open(String anchor);
}
