package io.antiphon.store.internal;

import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

/** The sums of the documents in one transaction that changes one of them; others wait for it. */
final class DocumentBook {

	private final DocumentSumEntity line;
	private final Sealer sealer;
	private final Sums sums;
	private final boolean kept;

	private DocumentBook(DocumentSumEntity line, Sealer sealer) {
		this.line = line;
		this.sealer = sealer;
		// of a workspace from before nothing is summed up until all of it is sealed; what was forged stays as it is
		this.kept = line.seal != null && sealer.holds(line);
		this.sums = kept ? Sums.of(line.sums).next() : new Sums(1);
	}

	/** Waits until no other transaction changes a document. */
	static DocumentBook open(EntityManager manager, Sealer sealer) {
		return new DocumentBook(
				manager.find(DocumentSumEntity.class, DocumentSumEntity.ONE, LockModeType.PESSIMISTIC_WRITE), sealer);
	}

	/** A document as it is, before it is changed or taken away. */
	void remove(@Nullable DocumentEntity document) {
		if (kept && document != null && document.seal != null) {
			sums.remove(document);
		}
	}

	/** Seals the document as it is now, where there is one, and the sums. */
	DocumentSumEntity close(@Nullable DocumentEntity document) {
		if (document != null) {
			sealer.seal(document);
		}
		if (kept) {
			if (document != null) {
				sums.add(document);
			}
			line.sums = sums.text();
			sealer.seal(line);
		}
		return line;
	}
}
