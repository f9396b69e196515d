package io.antiphon.workbench.internal.undo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Edit &gt; Undo or Redo, as {@code plugin.xml} says behind its name. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private Way way = Way.UNDO;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		way = Way.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	private static Optional<UndoModel> model() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getService(IEclipseContext.class).get(UndoComponent.class))
				.map(UndoComponent::model);
	}

	@Override
	public boolean isEnabled() {
		return model().filter(model -> model.can(way)).isPresent();
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		model().ifPresent(model -> element.setText(model.label(way)));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		model().ifPresent(model -> model.go(way));
		return null;
	}
}
