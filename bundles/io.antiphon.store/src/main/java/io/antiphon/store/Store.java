package io.antiphon.store;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database of the workspace that {@link Workspaces} opened. Present from the start, usable once one is open; components
 * keep a reference and touch it only when asked for something. Thread-safe; every call blocks.
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
}
