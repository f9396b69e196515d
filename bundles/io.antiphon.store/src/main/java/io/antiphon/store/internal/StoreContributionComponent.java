package io.antiphon.store.internal;

import io.antiphon.store.internal.documents.DocumentEntity;
import io.antiphon.store.internal.documents.DocumentSumEntity;
import io.antiphon.store.spi.Contribution;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The store's own table: documents. */
@Component
public final class StoreContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.store";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(DocumentEntity.class, DocumentSumEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-documents", "0002-authors", "0003-seals");
	}
}
