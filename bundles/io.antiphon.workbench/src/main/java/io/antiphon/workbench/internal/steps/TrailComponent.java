package io.antiphon.workbench.internal.steps;

import io.antiphon.workbench.ui.Trail;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/** {@link Trail} through the views of the active window. */
@Component
public final class TrailComponent implements Trail {

	private final Footsteps way = new Footsteps(new WindowViews());

	@Override
	public Optional<Object> open(String view) {
		return way.open(view);
	}

	@Override
	public void back() {
		way.back();
	}

	private static final class WindowViews implements Footsteps.Views {

		@Override
		public Optional<Footsteps.Shown> active() {
			return parts().map(EPartService::getActivePart)
					.filter(part -> part.getObject() != null)
					.map(part -> new Footsteps.Shown(part.getElementId(), part.getObject()));
		}

		/** In the perspective of the step that it belongs to. */
		@Override
		public Optional<Object> show(String id) {
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				new Homes(Platform.getExtensionRegistry()).of(id).ifPresent(home -> StepBar.open(home, window));
			}
			return parts().map(parts -> parts.showPart(id, PartState.ACTIVATE)).map(MPart::getObject);
		}

		private static Optional<EPartService> parts() {
			return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
					.map(window -> window.getService(EPartService.class));
		}
	}
}
