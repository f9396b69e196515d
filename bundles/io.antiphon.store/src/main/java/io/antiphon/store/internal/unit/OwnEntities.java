package io.antiphon.store.internal.unit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entity manager as a contribution may use it in a transaction of the store: rows and queries of its own entities, and the
 * native statements that it declared. Everything by which one leaves that (connections, factories, procedures, SQL inside of
 * queries) is refused with a sentence. It needs intent to get around, no more: docs/security.md names the ways.
 */
@SuppressWarnings("null") // the JDK does not say that it hands over no null
public final class OwnEntities implements InvocationHandler {

	private static final Set<String> ROWS = Set.of(
			"persist", "merge", "remove", "find", "getReference", "flush", "lock", "refresh", "clear", "detach", "contains",
			"getFlushMode", "setFlushMode", "getLockMode", "getCriteriaBuilder", "isOpen", "setProperty", "getProperties");
	/** What EclipseLink's query language has beyond JPA's and hands on to the database as it stands. */
	private static final Pattern RAW = Pattern.compile("(?i)\\b(SQL|FUNC|FUNCTION|OPERATOR|COLUMN|TABLE)\\s*\\(");

	private final EntityManager manager;
	private final String owner;
	private final Set<String> statements;

	private OwnEntities(EntityManager manager, String owner, Set<String> statements) {
		this.manager = manager;
		this.owner = owner;
		this.statements = statements;
	}

	/** {@code manager} is of the owner's own unit, so that it knows no other entities. */
	public static EntityManager of(EntityManager manager, Units.Owner owner) {
		return (EntityManager) Proxy.newProxyInstance(
				EntityManager.class.getClassLoader(),
				new Class<?>[] {EntityManager.class},
				new OwnEntities(manager, owner.id(), owner.statements()));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		var name = method.getName();
		if (method.getDeclaringClass() == Object.class) {
			return switch (name) {
				case "equals" -> proxy == first(arguments);
				case "hashCode" -> System.identityHashCode(proxy);
				default -> "the entities of " + owner;
			};
		}
		if (!allowed(name, first(arguments))) {
			throw new IllegalStateException(owner + " may not use " + name + " here: the database of others is behind it");
		}
		try {
			return method.invoke(manager, arguments);
		} catch (InvocationTargetException thrown) {
			throw thrown.getCause();
		}
	}

	private boolean allowed(String name, @Nullable Object first) {
		return switch (name) {
			case "createQuery" -> !(first instanceof String query) || plain(query);
			case "createNativeQuery" -> first instanceof String statement && declared(statement);
			default -> ROWS.contains(name);
		};
	}

	private boolean plain(String query) {
		if (RAW.matcher(query).find()) {
			throw new IllegalArgumentException(owner + " hands SQL to the database inside of a query");
		}
		return true;
	}

	private boolean declared(String statement) {
		if (!statements.contains(statement)) {
			throw new IllegalArgumentException(owner + " has not declared this native statement in its contribution");
		}
		return true;
	}

	private static @Nullable Object first(Object @Nullable [] arguments) {
		return arguments == null || arguments.length == 0 ? null : arguments[0];
	}
}
