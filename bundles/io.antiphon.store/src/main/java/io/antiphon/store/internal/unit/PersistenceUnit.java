package io.antiphon.store.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** A persistence unit over some entity classes, described in code instead of a file. */
final class PersistenceUnit implements PersistenceUnitInfo {

	private final List<Class<?>> entities;
	private final DataSource source;
	private final ClassLoader loader;

	private PersistenceUnit(List<Class<?>> entities, DataSource source) {
		this.entities = List.copyOf(entities);
		this.source = source;
		this.loader = new BundlesClassLoader(this.entities, PersistenceProvider.class.getClassLoader());
	}

	static EntityManagerFactory factory(List<Class<?>> entities, DataSource source, String platform) {
		var unit = new PersistenceUnit(entities, source);
		var thread = Thread.currentThread();
		var before = thread.getContextClassLoader();
		thread.setContextClassLoader(unit.loader);
		try {
			var factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, properties(platform));
			tellTheFirstFault(factory);
			return factory;
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** Else a query that failed is asked again over a new connection, and what went wrong first is lost. */
	private static void tellTheFirstFault(EntityManagerFactory factory) {
		var login = JpaHelper.getServerSession(factory).getLogin();
		login.setConnectionHealthValidatedOnError(false);
		login.setQueryRetryAttemptCount(0);
	}

	private static Map<String, Object> properties(String platform) {
		return Map.of(
				// sessions are shared by name, and two workspaces share nothing
				"eclipselink.session-name", "antiphon-" + UUID.randomUUID(),
				"eclipselink.target-database", platform,
				"eclipselink.weaving", "false",
				"eclipselink.cache.shared.default", "false",
				"eclipselink.jdbc.batch-writing", "JDBC",
				"eclipselink.jdbc.batch-writing.size", "1000",
				"eclipselink.logging.level", "OFF",
				"eclipselink.deploy-on-startup", "true");
	}

	@Override
	public String getPersistenceUnitName() {
		return "antiphon";
	}

	@Override
	public String getPersistenceProviderClassName() {
		return PersistenceProvider.class.getName();
	}

	@Override
	public @Nullable String getScopeAnnotationName() {
		return null;
	}

	@Override
	public List<String> getQualifierAnnotationNames() {
		return List.of();
	}

	@Override
	@SuppressWarnings("removal")
	public PersistenceUnitTransactionType getTransactionType() {
		return PersistenceUnitTransactionType.RESOURCE_LOCAL;
	}

	@Override
	public @Nullable DataSource getJtaDataSource() {
		return null;
	}

	@Override
	public DataSource getNonJtaDataSource() {
		return source;
	}

	@Override
	public List<String> getMappingFileNames() {
		return List.of();
	}

	@Override
	public List<URL> getJarFileUrls() {
		return List.of();
	}

	@Override
	public URL getPersistenceUnitRootUrl() {
		return PersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
	}

	@Override
	public List<String> getManagedClassNames() {
		return entities.stream().map(Class::getName).toList();
	}

	@Override
	public boolean excludeUnlistedClasses() {
		return true;
	}

	@Override
	public SharedCacheMode getSharedCacheMode() {
		return SharedCacheMode.NONE;
	}

	@Override
	public ValidationMode getValidationMode() {
		return ValidationMode.NONE;
	}

	@Override
	public Properties getProperties() {
		return new Properties();
	}

	@Override
	public String getPersistenceXMLSchemaVersion() {
		return "3.2";
	}

	@Override
	public ClassLoader getClassLoader() {
		return loader;
	}

	@Override
	@SuppressWarnings("null") // Jakarta Persistence does not say that it hands over no null
	public void addTransformer(ClassTransformer transformer) {
		// nothing is woven
	}

	@Override
	public ClassLoader getNewTempClassLoader() {
		return loader;
	}

	/** Asks the loader of the persistence provider, then those of this and of the entities' bundles in turn. */
	@SuppressWarnings("null") // the JDK does not say that it asks for no null
	private static final class BundlesClassLoader extends ClassLoader {

		private final List<ClassLoader> loaders;

		BundlesClassLoader(List<Class<?>> entities, ClassLoader provider) {
			super(provider);
			this.loaders = Stream.concat(Stream.of(PersistenceUnit.class), entities.stream())
					.map(Class::getClassLoader)
					.distinct()
					.toList();
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			for (var loader : loaders) {
				try {
					return loader.loadClass(name);
				} catch (ClassNotFoundException next) {
					continue;
				}
			}
			throw new ClassNotFoundException(name);
		}

		/** EclipseLink reads the annotations of entities from their class files. */
		@Override
		protected @Nullable URL findResource(String name) {
			for (var loader : loaders) {
				var found = loader.getResource(name);
				if (found != null) {
					return found;
				}
			}
			return null;
		}
	}
}
