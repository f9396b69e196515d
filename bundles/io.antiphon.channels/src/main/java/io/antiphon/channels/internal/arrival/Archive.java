package io.antiphon.channels.internal.arrival;

import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive of files, which are read where they are. */
final class Archive {

	private static final byte[] ZIP = {'P', 'K', 3, 4};
	/** What is in an archive that is one document: of OOXML, of ODF and EPUB. */
	private static final List<String> DOCUMENT = List.of("/[Content_Types].xml", "/mimetype", "/META-INF/container.xml");
	/** What archives of Chinese systems without a mark for UTF-8 call their files in. */
	private static final String OTHER_NAMES = "GB18030";
	/** Where the flags of the first file stand (APPNOTE 4.3.7); the first of them says that it is encrypted. */
	private static final int FLAGS = 6;
	private static final long MOST_RATIO = 250;
	/** Of so many bytes the ratio does not matter. */
	private static final long FREE = 16L << 20;

	private Archive() {}

	/** Whether the file begins as an archive does. */
	static boolean is(Path file) {
		try (var in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** Whether it, or what is first in it, is locked by a password: such a one cannot be opened. */
	static boolean locked(Path file) {
		try (var in = Files.newInputStream(file)) {
			var head = in.readNBytes(FLAGS + 1);
			return head.length > FLAGS && (head[FLAGS] & 1) != 0;
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** Opens it; to be closed. */
	static FileSystem open(Path file) throws IOException {
		return FileSystems.newFileSystem(file, Map.of("accessMode", "readOnly", "encoding", encoding(file)));
	}

	private static String encoding(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			return StandardCharsets.UTF_8.name();
		} catch (ZipException otherNames) {
			return OTHER_NAMES;
		}
	}

	/** Whether it is the package of one document, and no archive of files. */
	static boolean document(FileSystem archive) {
		return DOCUMENT.stream().anyMatch(part -> Files.exists(archive.getPath(part)));
	}

	/** The root of what is in it. */
	static Path root(FileSystem archive) {
		return archive.getPath("/");
	}

	/** Why a file in it is not taken; empty where nothing speaks against it. Reads all of it once. */
	static Optional<Reason> unfit(Path file) {
		try (var in = Files.newInputStream(file)) {
			var checked = new CheckedInputStream(in, new CRC32()); // which nobody else does of what is stored as it is
			if (swells(checked, Math.max(1, number(file, "zip:compressedSize")))) {
				return Optional.of(ArrivalReason.SWELLS.with());
			}
			boolean whole = checked.getChecksum().getValue() == number(file, "zip:crc");
			return whole ? Optional.empty() : Optional.of(ArrivalReason.PACKED_BADLY.with());
		} catch (IOException | RuntimeException damaged) {
			return Optional.of(ArrivalReason.PACKED_BADLY.with());
		}
	}

	private static long number(Path file, String attribute) throws IOException {
		return Files.getAttribute(file, attribute) instanceof Long number ? number : 0;
	}

	private static boolean swells(InputStream in, long packed) throws IOException {
		var buffer = new byte[1 << 16];
		long read = 0;
		for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
			read += got;
			if (read > FREE && read / packed > MOST_RATIO) {
				return true;
			}
		}
		return false;
	}
}
