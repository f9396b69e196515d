package io.antiphon.analytics.internal.store;

import io.antiphon.store.Store;
import io.antiphon.store.internal.WorkspaceStore;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A real store that tells how many rows each transaction wrote, and breaks before one of them if it is asked to. */
final class WatchedStore {

	final WorkspaceStore store = new WorkspaceStore(() -> List.of(new AnalyticsContributionComponent()));
	final List<Integer> rows = new ArrayList<>();
	int breaksAfter = Integer.MAX_VALUE;

	/** The store under watch. */
	Store watched() {
		return between(Store.class, (self, method, given) -> method.getName().equals("write") ? write((Function<?, ?>) given[0])
				: passed(store, method, given));
	}

	@SuppressWarnings("unchecked") // as the interface has it
	private Object write(Function<?, ?> work) {
		if (breaksAfter-- == 0) {
			throw new IllegalStateException("broken off");
		}
		return store.<Object>write(manager -> {
			var persisted = new int[1];
			var counting = between(EntityManager.class, (self, method, given) -> {
				persisted[0] += method.getName().equals("persist") ? 1 : 0;
				return passed(manager, method, given);
			});
			var result = ((Function<EntityManager, ?>) work).apply(counting);
			rows.add(persisted[0] > 0 ? persisted[0] : result instanceof Integer changed ? changed : 0);
			return result;
		});
	}

	private static <T> T between(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
	}

	private static Object passed(Object to, Method method, Object[] given) throws Throwable {
		try {
			return method.invoke(to, given);
		} catch (InvocationTargetException thrown) {
			throw thrown.getCause();
		}
	}
}
