package io.antiphon.store.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;

/**
 * The persistence units over one database: each contribution has one that knows its own entities and nothing else, made when it
 * is first used. Thread-safe.
 */
public final class Units implements AutoCloseable {

	/** Who owns which entities, which tables its migrations made, and which native statements it declared. */
	public record Owner(String id, List<Class<?>> entities, Set<String> tables, Set<String> statements) {

		public Owner {
			entities = List.copyOf(entities);
			tables = Set.copyOf(tables);
			statements = Set.copyOf(statements);
		}
	}

	private final DataSource source;
	private final String platform;
	private final Map<String, EntityManagerFactory> factories = new HashMap<>();

	/** {@code platform}: the class by which EclipseLink knows the database. */
	public Units(DataSource source, String platform) {
		this.source = source;
		this.platform = platform;
	}

	/** The whole database without a guard: for the store's own tests and tools. */
	public EntityManager unguarded(List<Class<?>> entities) {
		return factory("", entities).createEntityManager();
	}

	/** Makes the unit now; throws what is wrong with its entities. */
	public void prepare(Owner owner) {
		factory(owner);
	}

	/** An entity manager that is closed by whoever asked for it. */
	public EntityManager manager(Owner owner) {
		return factory(owner).createEntityManager();
	}

	private synchronized EntityManagerFactory factory(Owner owner) {
		var known = factories.get(owner.id());
		if (known != null) {
			return known;
		}
		var made = factory(owner.id(), owner.entities());
		var foreign = new HashSet<>(tables(made));
		foreign.removeAll(owner.tables());
		if (!foreign.isEmpty()) {
			factories.remove(owner.id());
			made.close();
			throw new IllegalArgumentException(owner.id() + " maps entities to tables that it did not make: " + foreign);
		}
		return made;
	}

	private synchronized EntityManagerFactory factory(String id, List<Class<?>> entities) {
		return factories.computeIfAbsent(id, unknown -> PersistenceUnit.factory(entities, source, platform));
	}

	private static Set<String> tables(EntityManagerFactory factory) {
		var tables = new HashSet<String>();
		for (var descriptor : JpaHelper.getServerSession(factory).getDescriptors().values()) {
			descriptor.getTableNames().forEach(name -> tables.add(name.toUpperCase(Locale.ROOT)));
		}
		return tables;
	}

	@Override
	public synchronized void close() {
		factories.values().forEach(EntityManagerFactory::close);
		factories.clear();
	}
}
