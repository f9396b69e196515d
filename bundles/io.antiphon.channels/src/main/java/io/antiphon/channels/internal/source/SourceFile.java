package io.antiphon.channels.internal.source;

import io.antiphon.channels.spi.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file as connectors are shown it, and by what it is known. */
public final class SourceFile {

	private SourceFile() {}

	/** What it is called, on one line; in an archive with the name of that before it: "answers.zip!2024/may.csv". */
	public static String name(Path path) {
		var files = path.getFileSystem();
		var name = files.equals(FileSystems.getDefault())
				? last(path)
				: last(Path.of(files.toString())) + "!" + path.toString().replaceFirst("^/", "");
		return name.replaceAll("\\p{Cntrl}", " ");
	}

	/** The same, by its path below a folder that it lies in: "may/r.csv", "may/answers.zip!r.csv". */
	public static String name(Path path, Path folder) {
		var here = FileSystems.getDefault();
		var file = path.getFileSystem().equals(here) ? path : Path.of(path.getFileSystem().toString());
		var above = file.getParent();
		boolean within = folder.getFileSystem().equals(here) && above != null && !file.equals(folder) && above.startsWith(folder);
		var below = within ? folder.relativize(above).toString().replace('\\', '/') : "";
		return below.isEmpty() ? name(path) : below + "/" + name(path);
	}

	private static String last(Path path) {
		return Objects.requireNonNullElse(path.getFileName(), path).toString();
	}

	static Source.File of(Path path) throws IOException {
		try (var in = Files.newInputStream(path)) {
			return new Source.File(path, name(path), in.readNBytes(Source.HEAD));
		}
	}

	/** Of all bytes; hexadecimal. */
	public static String sha256(Path path) throws IOException {
		try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
