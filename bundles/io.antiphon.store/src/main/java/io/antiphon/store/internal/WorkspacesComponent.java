package io.antiphon.store.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.store.Archives;
import io.antiphon.store.Compaction;
import io.antiphon.store.Encryption;
import io.antiphon.store.Inventory;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.DatabaseKeys;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Gathers the contributions of the installed bundles and opens {@link Workspaces}. */
@Component(service = {Workspaces.class, WorkspacesComponent.class})
public final class WorkspacesComponent implements Workspaces {

	private final Derby dialect = new Derby();
	private final WorkspaceStore store;
	/** Privacy keeps them, which needs the store: so they come later. */
	@Reference
	private volatile List<DatabaseKeys> keys = List.of();

	@Activate
	public WorkspacesComponent(BundleContext context, @Reference Guard guard) {
		var contributions = Extensions.of(context, Contribution.class, guard);
		this.store = new WorkspaceStore(dialect, contributions::all, false, this::keys);
	}

	Store session(String bundle) {
		return store.session(bundle);
	}

	Inventory inventory() {
		return store;
	}

	Archives archives() {
		return new WorkspaceArchives(store);
	}

	private DatabaseKeys keys() {
		return keys.stream().findFirst().orElse(DatabaseKeys.NONE);
	}

	Encryption encryption() {
		return new WorkspaceEncryption(dialect, this::keys);
	}

	Compaction compaction() {
		return new WorkspaceCompaction(store);
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
