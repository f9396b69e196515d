package io.antiphon.loop.ui.internal;

import io.antiphon.loop.ui.Destination;
import io.antiphon.loop.ui.Destinations;
import io.antiphon.workbench.ui.Trail;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Destinations} of the bundles that are installed. */
@Component
public final class DestinationsComponent implements Destinations {

	private final Trail trail;

	@Reference // views come and go with their capabilities
	private volatile List<Destination> known = List.of();

	@Activate
	public DestinationsComponent(@Reference Trail trail) {
		this.trail = trail;
	}

	@Override
	public Optional<Destination> of(String anchor) {
		return known.stream().filter(destination -> anchor.startsWith(destination.prefix())).findFirst();
	}

	@Override
	public void open(String anchor) {
		of(anchor).flatMap(destination -> trail.open(destination.view())).ifPresent(part -> {
			if (part instanceof Destination.Shows shown) {
				shown.show(anchor);
			}
		});
	}
}
