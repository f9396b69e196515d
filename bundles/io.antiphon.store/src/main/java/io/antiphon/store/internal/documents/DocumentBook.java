package io.antiphon.store.internal.documents;

import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.Sealer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

/** The sums of the documents in one transaction that changes one of them; others wait for it. */
final class DocumentBook {

	private final DocumentSumEntity line;
	private final ReopenedLine reopened;

	private DocumentBook(DocumentSumEntity line, Sealer sealer) {
		this.line = line;
		this.reopened = new ReopenedLine(line, sealer);
	}

	/** Waits until no other transaction changes a document. */
	static DocumentBook open(EntityManager manager, Sealer sealer) {
		return new DocumentBook(
				manager.find(DocumentSumEntity.class, DocumentSumEntity.ONE, LockModeType.PESSIMISTIC_WRITE), sealer);
	}

	/** A document as it is, before it is changed or taken away. */
	void remove(@Nullable DocumentEntity document) {
		if (document != null) {
			reopened.remove(document);
		}
	}

	/** Seals the document as it is now, where there is one, and the sums. */
	DocumentSumEntity close(@Nullable DocumentEntity document) {
		if (document != null) {
			reopened.add(document);
		}
		reopened.close();
		return line;
	}
}
