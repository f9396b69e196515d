package io.antiphon.store.internal;

import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.internal.OpenDatabase.Mode;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The store as one contribution sees it. */
final class ContributorStore implements Store {

	private final WorkspaceStore store;
	private final String contribution;

	ContributorStore(WorkspaceStore store, String contribution) {
		this.store = store;
		this.contribution = contribution;
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
		return store.transaction(contribution, work, Mode.READ);
	}

	@Override
	public <T> T scan(Function<EntityManager, T> work) {
		return store.transaction(contribution, work, Mode.SCAN);
	}

	@Override
	public <T> T write(Function<EntityManager, T> work) {
		return store.transaction(contribution, work, Mode.WRITE);
	}

	@Override
	public Optional<Lease> lease(String name) {
		return store.lease(contribution, name);
	}

	@Override
	public Lease await(String name) {
		return store.await(contribution, name);
	}

	@Override
	public Set<String> leased() {
		return store.leased(contribution);
	}
}
