package io.antiphon.channels.internal.sources;

import io.antiphon.channels.sources.SavedSource;
import io.antiphon.store.Documents;

/** Where the endpoint of a source ended when what it brought was taken in. */
record Cursors(Documents documents, SavedSource source) {

	private static final String KIND = "channels.source.cursor";

	/** As it is kept, with the address that it belongs to. */
	record Kept(String location, String cursor) {}

	/** Empty at first, and where the source was elsewhere before. */
	String now() {
		return documents.find(KIND, source.id(), Kept.class)
				.filter(kept -> kept.location().equals(source.location()))
				.map(Kept::cursor)
				.orElse("");
	}

	void keep(String cursor, String author) {
		if (!cursor.equals(now())) {
			documents.put(KIND, source.id(), new Kept(source.location(), cursor), author);
		}
	}

	static void forget(Documents documents, String source) {
		documents.remove(KIND, source);
	}
}
