package io.antiphon.store.internal;

import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Offers each bundle a {@link Store} of its own. */
@Component(service = Store.class, scope = ServiceScope.BUNDLE)
public final class StoreComponent implements Store {

	private final Store store;

	@Activate
	public StoreComponent(@Reference WorkspacesComponent workspaces, ComponentContext context) {
		this.store = workspaces.session(context.getUsingBundle().getSymbolicName());
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
	public Optional<Lease> lease(String name) {
		return store.lease(name);
	}

	@Override
	public Lease await(String name) {
		return store.await(name);
	}

	@Override
	public Set<String> leased() {
		return store.leased();
	}
}
