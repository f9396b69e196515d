package io.antiphon.store.spi;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The entities, migrations and columns of text of one bundle, offered as an OSGi service. Read when a workspace opens;
 * called on the opening thread.
 */
@ConsumerType
public interface Contribution {

	/** Stable and unique, the bundle's symbolic name: migrations are recorded under it, and one of another name is left out. */
	String id();

	/**
	 * JPA entity classes of this bundle, mapped to tables that its own migrations made. References to other bundles' data are
	 * ids, never relations.
	 */
	List<Class<?>> entities();

	/** Names of the migration scripts in their order, such as {@code 0001-feedback}. A released one never changes. */
	List<String> migrations();

	/**
	 * The text in UTF-8 of a migration script for a dialect ({@code derby}), {@code null} where there is none; found in
	 * {@code migrations/<dialect>/<name>.sql} beside {@link #getClass() this class}. The caller closes it.
	 */
	default @Nullable InputStream script(String dialect, String name) {
		return getClass().getResourceAsStream("migrations/" + dialect + "/" + name + ".sql");
	}

	/**
	 * The native SQL statements that this bundle runs besides what JPA makes: no others are let through, and none that were not
	 * said here before the workspace was opened. Compared letter by letter.
	 */
	default Set<String> statements() {
		return Set.of();
	}

	/**
	 * What each of its columns of text holds. A column that is not said here is named as one that nobody knows, and no erasure
	 * can be certified while there is one.
	 */
	default List<TextColumn> textColumns() {
		return List.of();
	}
}
