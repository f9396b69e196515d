package io.antiphon.tables.documents;

import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a document that is a zip archive (OOXML, ODF), within limits of how many they are and what they unpack to. For one thread. */
public final class Archive implements AutoCloseable {

	/** The most bytes that one part unpacks to. */
	private static final long MOST = 4L << 30;
	private static final int MOST_PARTS = 20_000;

	private final ZipFile zip;
	/** Names of parts do not differ by case alone. */
	private final Map<String, ZipEntry> parts = new HashMap<>();

	/** Opens a file; to be closed. */
	public Archive(Path path) throws IOException {
		try {
			this.zip = new ZipFile(path.toFile());
		} catch (ZipException broken) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		if (zip.size() > MOST_PARTS) {
			zip.close();
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
		zip.entries().asIterator().forEachRemaining(entry -> parts.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry));
	}

	/** The part at an absolute or relative path from the root; empty where there is none. */
	public Optional<Xml> part(String name) throws IOException {
		return part(name, MOST, DocumentReason.BOMB);
	}

	/** The same, which is not taken where it unpacks to more than {@code most} bytes. */
	public Optional<Xml> part(String name, long most, Reason.Kind beyond) throws IOException {
		var stream = stream(name, most, beyond);
		return stream.isEmpty() ? Optional.empty() : Optional.of(new Xml(stream.get()));
	}

	/** Its bytes. */
	public Optional<InputStream> stream(String name) throws IOException {
		return stream(name, MOST, DocumentReason.BOMB);
	}

	private Optional<InputStream> stream(String name, long most, Reason.Kind beyond) throws IOException {
		var entry = parts.get((name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT));
		if (entry == null) {
			return Optional.empty();
		}
		var in = zip.getInputStream(entry);
		return Optional.of(new LimitedStream(in, entry.getCompressedSize(), most, beyond));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
