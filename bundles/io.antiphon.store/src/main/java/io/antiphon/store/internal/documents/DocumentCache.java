package io.antiphon.store.internal.documents;

import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The documents of a kind as they were read last, for as long as the sums of all documents are the same: one row is read to see that, however
 * many documents there are. Thread-safe.
 */
final class DocumentCache {

	private final Store store;
	private final Sealing sealing;
	private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

	DocumentCache(Store store, Sealing sealing) {
		this.store = store;
		this.sealing = sealing;
	}

	private record Key(String kind, Class<?> type) {}

	private record Kept(String stamp, List<?> documents) {}

	/** What {@code reading} gives, or gave while nothing was changed since. */
	@SuppressWarnings("unchecked") // of a type there are documents of that type alone
	<T> List<T> get(String kind, Class<T> type, Supplier<List<T>> reading) {
		var stamp = stamp();
		if (stamp.isEmpty()) {
			kept.clear();
			return reading.get();
		}
		var key = new Key(kind, type);
		var known = kept.get(key);
		if (known != null && known.stamp().equals(stamp)) {
			return (List<T>) known.documents();
		}
		var documents = reading.get();
		kept.put(key, new Kept(stamp, documents));
		return documents;
	}

	/** Of which workspace and state it is; empty where the sums do not go with every change, since their seal does not hold. */
	private String stamp() {
		return store.read(manager -> {
			var line = manager.find(DocumentSumEntity.class, DocumentSumEntity.ONE);
			return line == null || line.sums.isEmpty() || line.seal == null || !sealing.sealer().holds(line)
					? ""
					: store.workspace().id() + " " + line.sums;
		});
	}
}
