package io.antiphon.store.internal.documents;

import io.antiphon.store.Workspace;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The documents in one transaction that changes some of them, with their sums; others who change one wait for it. */
final class DocumentBook {

	private final EntityManager manager;
	private final Workspace workspace;
	private final ReopenedLine reopened;

	private DocumentBook(EntityManager manager, Workspace workspace, DocumentSumEntity line, Sealer sealer) {
		this.manager = manager;
		this.workspace = workspace;
		this.reopened = new ReopenedLine(line, sealer);
	}

	/** Waits until no other transaction changes a document. */
	static DocumentBook open(EntityManager manager, Workspace workspace, Sealer sealer) {
		var line = manager.find(DocumentSumEntity.class, DocumentSumEntity.ONE, LockModeType.PESSIMISTIC_WRITE);
		return new DocumentBook(manager, workspace, line, sealer);
	}

	/** Writes a document, over the one of the same id where there is one; its number. */
	long put(String kind, String id, String content, String author, Instant at) {
		var found = found(kind, id);
		if (found != null) {
			reopened.remove(found);
		}
		var entity = found == null ? new DocumentEntity() : found;
		entity.content = content;
		entity.author = author;
		entity.at(at);
		if (found == null) {
			entity.kind = kind;
			entity.id = id;
			entity.position = workspace.ids().next();
			manager.persist(entity);
		}
		reopened.add(entity);
		return entity.position;
	}

	/** Takes one away; its number, empty where there is none. */
	Optional<Long> remove(String kind, String id) {
		var found = found(kind, id);
		if (found == null) {
			return Optional.empty();
		}
		reopened.remove(found);
		manager.remove(found);
		return Optional.of(found.position);
	}

	/** Keeps a revision. */
	void add(RevisionEntity revision) {
		manager.persist(revision);
		reopened.add(revision);
	}

	/** Whether words of it changed. */
	boolean reword(Worded row, UnaryOperator<String> words) {
		return reopened.reword(row, words);
	}

	private @Nullable DocumentEntity found(String kind, String id) {
		return manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id));
	}

	/** Seals the sums. */
	DocumentSumEntity close() {
		return (DocumentSumEntity) reopened.close();
	}
}
