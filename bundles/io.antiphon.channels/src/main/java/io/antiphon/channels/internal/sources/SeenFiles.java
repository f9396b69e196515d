package io.antiphon.channels.internal.sources;

import io.antiphon.channels.sources.SavedSource;
import io.antiphon.store.Documents;
import java.util.Map;
import java.util.TreeMap;

/** Which files of a source were taken in, by what each is called and the SHA-256 that it had then. For one run. */
final class SeenFiles {

	private static final String KIND = "channels.source.files";

	private final Documents documents;
	private final SavedSource source;
	private final Map<String, String> files = new TreeMap<>();

	/** As they are kept, with the place in which the source was. */
	record Kept(String location, Map<String, String> files) {}

	/** Where the source was elsewhere before, its files are other ones. */
	SeenFiles(Documents documents, SavedSource source) {
		this.documents = documents;
		this.source = source;
		documents.find(KIND, source.id(), Kept.class)
				.filter(kept -> kept.location().equals(source.location()))
				.ifPresent(kept -> files.putAll(kept.files()));
	}

	/** Whether the file was taken in as it is. */
	boolean has(String name, String sha256) {
		return sha256.equals(files.get(name));
	}

	void add(String name, String sha256) {
		files.put(name, sha256);
	}

	/** Keeps what was added. */
	void keep(String author) {
		documents.put(KIND, source.id(), new Kept(source.location(), files), author);
	}

	static void forget(Documents documents, String source) {
		documents.remove(KIND, source);
	}
}
