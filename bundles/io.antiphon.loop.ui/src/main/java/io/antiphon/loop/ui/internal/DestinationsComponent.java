package io.antiphon.loop.ui.internal;

import io.antiphon.loop.ui.Destination;
import io.antiphon.loop.ui.Destinations;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Destinations} of the bundles that are installed. */
@Component
public final class DestinationsComponent implements Destinations {

	@Reference // views come and go with their capabilities
	private volatile List<Destination> known = List.of();

	@Override
	public Optional<Destination> of(String anchor) {
		return known.stream().filter(destination -> anchor.startsWith(destination.prefix())).findFirst();
	}

	@Override
	public void open(String anchor) {
		of(anchor).ifPresent(destination -> {
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			var part = window.getService(EPartService.class).showPart(destination.view(), PartState.ACTIVATE);
			if (part != null && part.getObject() instanceof Destination.Shows shown) {
				shown.show(anchor);
			}
		});
	}
}
