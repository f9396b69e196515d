package io.antiphon.planning.ui.internal.writing;

import io.antiphon.workbench.ui.Trail;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens a view of planning for a command that works in it. UI thread. */
public final class OpenPart {

	private OpenPart() {}

	/** A service, for the window that a command is given in. */
	public static <T> T service(@Nullable ExecutionEvent event, Class<T> type) {
		return HandlerUtil.getActiveWorkbenchWindow(event).getService(IEclipseContext.class).get(type);
	}

	/** Opens it, and does the work where it is what opened. */
	public static <T> void of(@Nullable ExecutionEvent event, String view, Class<T> part, Consumer<T> work) {
		service(event, Trail.class).open(view).filter(part::isInstance).map(part::cast).ifPresent(work);
	}
}
