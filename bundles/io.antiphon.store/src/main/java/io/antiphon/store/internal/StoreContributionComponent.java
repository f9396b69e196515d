package io.antiphon.store.internal;

import io.antiphon.store.internal.documents.DocumentEntity;
import io.antiphon.store.internal.documents.DocumentSumEntity;
import io.antiphon.store.internal.documents.DraftEntity;
import io.antiphon.store.internal.documents.RevisionEntity;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
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

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofNobody("MIGRATION", "CONTRIBUTION", "the name of a bundle"),
				TextColumn.ofNobody("MIGRATION", "NAME", "the name of a script"),
				TextColumn.ofNobody("MIGRATION", "SHA256", "the digest of a script"),
				TextColumn.ofNobody("TEXT_COLUMN", "CONTRIBUTION", "the name of a bundle"),
				TextColumn.ofNobody("TEXT_COLUMN", "TABLE_NAME", "the name of a table"),
				TextColumn.ofNobody("TEXT_COLUMN", "COLUMN_NAME", "the name of a column"),
				TextColumn.ofNobody("TEXT_COLUMN", "HOLDS", "a code"),
				TextColumn.ofNobody("TEXT_COLUMN", "DETAIL", "words of a bundle about its column"),
				TextColumn.ofNobody("STORE_LEASE", "NAME", "the name of what is under way"),
				TextColumn.ofNobody("DOCUMENT", "KIND", "a code"),
				TextColumn.ofNobody("DOCUMENT", "ID", "an id of ours"),
				TextColumn.ofOne("DOCUMENT", "WRITTEN_BY", "WRITTEN_BY"),
				TextColumn.ofMany("DOCUMENT", "CONTENT", "a name in it is masked where it stands, and the document sealed anew"),
				TextColumn.ofNobody("DOCUMENT_SUM", "SEALED_SUMS", "keyed digests"),
				TextColumn.ofNobody("REVISION", "KIND", "a code"),
				TextColumn.ofNobody("REVISION", "DOCUMENT_ID", "an id of ours"),
				TextColumn.ofNobody("REVISION", "CHANGE_ACT", "a code"),
				TextColumn.ofOne("REVISION", "WRITTEN_BY", "WRITTEN_BY"),
				TextColumn.ofMany("REVISION", "STEPS", "a name in it is masked where it stands, and the revision sealed anew"),
				TextColumn.ofOne("DRAFT", "WRITTEN_BY", "WRITTEN_BY"),
				TextColumn.ofNobody("DRAFT", "SUBJECT", "an id of ours"),
				TextColumn.ofOne("DRAFT", "CONTENT", "WRITTEN_BY"));
	}
}
