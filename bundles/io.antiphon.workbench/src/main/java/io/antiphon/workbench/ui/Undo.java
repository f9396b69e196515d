package io.antiphon.workbench.ui;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one undo of the window: whoever changes what is stored for the user tells it here, and Edit &gt; Undo takes it back. It
 * lasts as long as the workspace is open. Parts get it injected.
 */
@ProviderType
public interface Undo {

	/** This was done just now; what could be redone cannot be any more. Any thread. */
	void did(Deed deed);
}
