package io.antiphon.planning.ui.internal.actions;

import io.antiphon.workbench.ui.Trail;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the actions, as that which {@code plugin.xml} says behind its name (LIST, BOARD, TIME), or to add one (NEW). */
public final class ActionsHandler extends AbstractHandler implements IExecutableExtension {

	private String wanted = "";

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		wanted = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IEclipseContext.class).get(Trail.class).open("io.antiphon.planning.ui.actions").ifPresent(part -> {
			if (part instanceof ActionsPart actions) {
				Stream.of(Face.values()).filter(face -> face.name().equals(wanted)).findFirst().ifPresentOrElse(actions::face,
						actions::add);
			}
		});
		return null;
	}
}
