package io.antiphon.store.internal;

import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Gathers the contributions of the installed bundles for the {@link Store} and opens {@link Workspaces}. */
@Component(service = {Store.class, Workspaces.class})
public final class StoreComponent implements Store, Workspaces {

	@Reference // whiteboard: read each time a workspace opens
	private volatile List<Contribution> contributions = List.of();

	private final WorkspaceStore store = new WorkspaceStore(() -> contributions);

	@Override
	public Opening open(Path directory) {
		return store.open(directory);
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
	public <T> T read(Function<EntityManager, T> work) {
		return store.read(work);
	}

	@Override
	public <T> T scan(Function<EntityManager, T> work) {
		return store.scan(work);
	}

	@Override
	public <T> T write(Function<EntityManager, T> work) {
		return store.write(work);
	}

	@Override
	@Deactivate
	public void close() {
		store.close();
	}
}
