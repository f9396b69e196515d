package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Context;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the numbers in rows stand for: contexts, and the files of intakes. They change only where other words are put into them, which is to be {@link #forget forgotten} then. */
public final class Names {

	private final Map<Long, Context> contexts = new ConcurrentHashMap<>();
	private final Map<Long, String> files = new ConcurrentHashMap<>();

	public Context context(EntityManager manager, long id) {
		var known = contexts.get(id);
		if (known != null) {
			return known;
		}
		all(manager).forEach(entity -> contexts.put(entity.id, entity.context()));
		return contexts.getOrDefault(id, new Context("", "", ""));
	}

	String file(EntityManager manager, long intake) {
		return files.computeIfAbsent(intake, id -> {
			@Nullable IntakeEntity found = manager.find(IntakeEntity.class, id);
			return found == null ? "" : found.file;
		});
	}

	/** What was read so far is read again. */
	public void forget() {
		contexts.clear();
		files.clear();
	}

	public static List<ContextEntity> all(EntityManager manager) {
		return manager.createQuery("SELECT c FROM ContextEntity c", ContextEntity.class).getResultList();
	}
}
