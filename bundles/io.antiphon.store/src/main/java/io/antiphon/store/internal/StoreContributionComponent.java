package io.antiphon.store.internal;

import io.antiphon.store.internal.documents.DocumentEntity;
import io.antiphon.store.internal.documents.DocumentSumEntity;
import io.antiphon.store.internal.documents.DraftEntity;
import io.antiphon.store.internal.documents.RevisionEntity;
import io.antiphon.store.spi.Contribution;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The store's own tables: documents, their revisions, and drafts. */
@Component
public final class StoreContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.store";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(DocumentEntity.class, DocumentSumEntity.class, RevisionEntity.class, DraftEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-documents", "0002-authors", "0003-seals", "0004-revisions");
	}
}
