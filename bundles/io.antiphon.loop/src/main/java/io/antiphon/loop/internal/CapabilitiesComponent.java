package io.antiphon.loop.internal;

import io.antiphon.loop.Capabilities;
import io.antiphon.loop.internal.InstalledCapabilities.Declared;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the framework which capabilities run just now. */
@Component
public final class CapabilitiesComponent implements Capabilities {

	private static final String HEADER = "Antiphon-Capability";
	/** A bundle that is activated lazily is STARTING until a class of it is needed. */
	private static final int RUNNING = Bundle.ACTIVE | Bundle.STARTING;

	private final BundleContext context;

	@Activate
	public CapabilitiesComponent(BundleContext context) {
		this.context = context;
	}

	@Override
	public List<Capability> capabilities() {
		return InstalledCapabilities.among(Stream.of(context.getBundles()).map(CapabilitiesComponent::declared));
	}

	private static Declared declared(Bundle bundle) {
		var name = bundle.getHeaders("").get(HEADER);
		var running = (bundle.getState() & RUNNING) != 0;
		return new Declared(name, bundle.getSymbolicName(), bundle.getVersion().toString(), running);
	}
}
