package io.antiphon.store;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database of the workspace that {@link Workspaces} opened, as the bundle that uses this service sees it: its own entities,
 * and native SQL only as its {@link io.antiphon.store.spi.Contribution#statements contribution} declares it; whatever else it
 * asks an entity manager for is an {@link IllegalArgumentException} or {@link IllegalStateException}. Present from the start,
 * usable once a workspace is open; components keep a reference and touch it only when asked for something. A full disk or a
 * damaged file is a {@link StorageException}. Thread-safe; every call blocks.
 */
@ProviderType
public interface Store {

	/** Whether a workspace is open. */
	boolean isOpen();

	/** The open workspace; {@link IllegalStateException} when none is. */
	Workspace workspace();

	/** One transaction that changes nothing. Keep it short: the embedded database locks what is being read. */
	<T> T read(Function<EntityManager, T> work);

	/**
	 * One transaction that changes nothing, waits for no writer and holds none up. It may see what is not committed: only
	 * for rows that say themselves whether they count.
	 */
	<T> T scan(Function<EntityManager, T> work);

	/** One transaction, committed as a whole; at most 1,000 rows. What {@code work} throws rolls it back and is passed on. */
	<T> T write(Function<EntityManager, T> work);

	/**
	 * Takes the lease of {@code name} (up to 200 characters; of this bundle alone), or nothing where another holds it. Names of
	 * different bundles never meet.
	 */
	Optional<Lease> lease(String name);

	/** The same, but waits until whoever holds it has given it back or is gone: a lock that holds for all workbenches. */
	Lease await(String name);

	/** Which of this bundle's leases are held, by this or by any other process. */
	Set<String> leased();
}
