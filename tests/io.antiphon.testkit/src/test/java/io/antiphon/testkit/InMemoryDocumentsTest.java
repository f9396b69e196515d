package io.antiphon.testkit;

import io.antiphon.store.Documents;

class InMemoryDocumentsTest extends DocumentsContract {

	private final InMemoryDocuments documents = new InMemoryDocuments();

	@Override
	protected Documents documents() {
		return documents;
	}
}
