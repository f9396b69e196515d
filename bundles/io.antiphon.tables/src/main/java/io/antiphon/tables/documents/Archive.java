package io.antiphon.tables.documents;

import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a document that is a zip archive (OOXML, ODF), within limits of how many they are and what they unpack to. The document may lie
 * in an archive itself. For one thread.
 */
public final class Archive implements AutoCloseable {

	/** The most bytes that one part unpacks to. */
	private static final long MOST = 4L << 30;
	private static final int MOST_PARTS = 20_000;
	/** What lies in another archive is held in memory. */
	private static final long MOST_WITHIN = 256L << 20;

	private final FileSystem zip;
	/** Names of parts do not differ by case alone. */
	private final Map<String, Path> parts = new HashMap<>();

	/** Opens a file; to be closed. */
	public Archive(Path path) throws IOException {
		if (!path.getFileSystem().equals(FileSystems.getDefault()) && Files.size(path) > MOST_WITHIN) {
			throw new UnfitDocumentException(DocumentReason.LARGE_WITHIN.with());
		}
		this.zip = opened(path);
		try (var found = Files.walk(zip.getPath("/"))) {
			found.filter(Files::isRegularFile)
					.limit(MOST_PARTS + 1L)
					.forEach(part -> parts.putIfAbsent(name(part.toString()), part));
		} catch (IOException | UncheckedIOException broken) {
			zip.close();
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		if (parts.size() > MOST_PARTS) {
			zip.close();
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
	}

	private static FileSystem opened(Path path) throws IOException {
		try {
			return FileSystems.newFileSystem(path);
		} catch (IOException | RuntimeException broken) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
	}

	private static String name(String path) {
		return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
	}

	/** Where the document itself is, as an archive of Office Open XML says; {@code usual} where it says nothing. */
	public String main(String usual) throws IOException {
		var relations = part("_rels/.rels");
		if (relations.isPresent()) {
			try (var xml = relations.get()) {
				while (xml.next()) {
					if (xml.begins("Relationship") && xml.attribute("Type").orElse("").endsWith("/officeDocument")) {
						var target = xml.attribute("Target").orElse("");
						return target.startsWith("/") ? target.substring(1) : target;
					}
				}
			}
		}
		return usual;
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
		var part = parts.get(name(name));
		if (part == null) {
			return Optional.empty();
		}
		long packed = Files.getAttribute(part, "zip:compressedSize") instanceof Long size ? size : 0;
		return Optional.of(new LimitedStream(Files.newInputStream(part), packed, most, beyond));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
