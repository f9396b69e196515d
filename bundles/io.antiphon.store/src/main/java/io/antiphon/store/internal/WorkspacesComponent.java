package io.antiphon.store.internal;

import io.antiphon.store.Archives;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.store.spi.Contribution;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Gathers the contributions of the installed bundles and opens {@link Workspaces}. */
@Component(service = {Workspaces.class, WorkspacesComponent.class})
public final class WorkspacesComponent implements Workspaces {

	@Reference // whiteboard: read each time a workspace opens
	private volatile List<Map.Entry<Map<String, Object>, Contribution>> contributions = List.of();

	private final BundleContext bundles;
	private final WorkspaceStore store = new WorkspaceStore(new Derby(), this::offers, false);

	@Activate
	public WorkspacesComponent(BundleContext bundles) {
		this.bundles = bundles;
	}

	private List<Offer> offers() {
		return contributions.stream()
				.map(offered -> new Offer(bundle(offered.getKey()), offered.getValue()))
				.toList();
	}

	private String bundle(Map<String, Object> properties) {
		var bundle = properties.get(Constants.SERVICE_BUNDLEID) instanceof Long id ? bundles.getBundle(id) : null;
		return bundle == null ? "" : bundle.getSymbolicName();
	}

	Store session(String bundle) {
		return store.session(bundle);
	}

	Archives archives() {
		return new WorkspaceArchives(store);
	}

	@Override
	public Opening open(Location location) {
		return store.open(location);
	}

	@Override
	public boolean isOpen() {
		return store.isOpen();
	}

	@Override
	public Workspace workspace() {
		return store.workspace();
	}

	@Override
	@Deactivate
	public void close() {
		store.close();
	}
}
