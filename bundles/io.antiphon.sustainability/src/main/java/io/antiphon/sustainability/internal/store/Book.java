package io.antiphon.sustainability.internal.store;

import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.privacy.Redaction;
import io.antiphon.store.Removal;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The book of intakes: one line each, written when it begins and closed by the one commit that makes it visible. */
final class Book {

	/** The most rows a transaction writes. */
	static final int ROWS = 1_000;

	private final Store store;
	private final Redaction redaction;

	/** {@code redaction}: by what names are masked. */
	Book(Store store, Redaction redaction) {
		this.store = store;
		this.redaction = redaction;
	}

	void begin(long id, String file, String form, String actor) {
		var line = new FootprintIntakeEntity();
		line.id = id;
		line.file = masked(file);
		line.form = form;
		line.actor = actor;
		line.begun = Instant.now().toEpochMilli();
		write(List.of(line));
	}

	/** Writes rows, at most {@value #ROWS} in a transaction. */
	void write(List<?> rows) {
		for (int from = 0; from < rows.size(); from += ROWS) {
			var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
			store.write(manager -> {
				some.forEach(manager::persist);
				return some.size();
			});
		}
	}

	/** Publishes it: from here on all that carries the intake's id is visible. */
	FootprintIntakeEntity complete(long id, String sha256, Receipt.Counts counts, SealedRows sealed) {
		return store.write(manager -> {
			var line = manager.find(FootprintIntakeEntity.class, id);
			line.complete = true;
			line.completed = Instant.now().toEpochMilli();
			line.sha256 = sha256;
			line.stored = counts.stored();
			line.revised = counts.revised();
			line.known = counts.known();
			line.rejected = counts.rejected();
			sealed.close(line);
			return line;
		});
	}

	/** The completed intakes, each with what belongs to it: another text once anything of that changed. */
	static Map<Long, String> sums(Store store) {
		return store.read(manager -> manager.createQuery(
				"SELECT i.id, i.sums FROM FootprintIntakeEntity i WHERE i.complete = TRUE", Object[].class)
				.getResultStream()
				.collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1])));
	}

	/** Those that are under way or were broken off. */
	List<Long> incomplete() {
		return store.read(manager -> manager.createQuery(
				"SELECT i.id FROM FootprintIntakeEntity i WHERE i.complete = FALSE", Long.class)
				.getResultList());
	}

	/** Takes away what carries the id of an intake that was not completed, and its line last. One that has a seal stays. */
	void sweep(long intake) {
		var line = store.read(manager -> manager.find(FootprintIntakeEntity.class, intake));
		if (line == null || line.seal != null) {
			return;
		}
		new Removal(store, "ActivityEntity", "intake").of(intake);
		new Removal(store, "RejectionEntity", "intake").of(intake);
		store.write(manager -> manager.createQuery(
				"DELETE FROM FootprintIntakeEntity i WHERE i.id = :id AND i.complete = FALSE")
				.setParameter("id", intake)
				.executeUpdate());
	}

	/** Names come from files too, and are masked before they are stored. */
	String masked(String name) {
		return Remark.masked(name, said -> redaction.mask(said).text());
	}
}
