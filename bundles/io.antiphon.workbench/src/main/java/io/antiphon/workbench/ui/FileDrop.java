package io.antiphon.workbench.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes files that people drop on the window, whatever view is in front. An OSGi service; of several the one that the framework ranks first
 * is asked, so that the workbench names no capability.
 */
@ConsumerType
public interface FileDrop {

	/** Called on the UI thread, after the drop; {@code shell} is the window's. At least one path, of a file or a folder. */
	void dropped(List<Path> paths, Shell shell);
}
