package io.antiphon.tables.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files that may be packed by gzip (RFC 1952), unpacked as they are read and within limits. */
public final class Packed {

	/** The most bytes that one unpacks to. */
	private static final long MOST = 16L << 30;
	private static final int BUFFER = 1 << 16;

	private Packed() {}

	/** The bytes of a file; to be closed. What it throws beside errors of reading is an {@link UnfitDocumentException}. */
	public static InputStream open(Path file) throws IOException {
		var in = Files.newInputStream(file);
		boolean opened = false;
		try {
			var head = in.readNBytes(2);
			in.close();
			in = Files.newInputStream(file);
			var bytes = is(head) ? new GZIPInputStream(in, BUFFER) : in;
			opened = true;
			return new LimitedStream(bytes, Files.size(file), MOST, DocumentReason.BOMB);
		} catch (ZipException broken) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		} finally {
			if (!opened) {
				in.close();
			}
		}
	}

	/** Whether bytes begin as what is packed does. */
	public static boolean is(byte[] head) {
		return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
	}

	/** The first bytes of a file as they are unpacked, as far as they can be from these alone; the same where it is not packed. */
	public static byte[] head(byte[] head) {
		if (!is(head)) {
			return head;
		}
		var unpacked = new byte[BUFFER];
		int length = 0;
		try (var in = new GZIPInputStream(new ByteArrayInputStream(head))) {
			for (int got = 0; got >= 0 && length < unpacked.length; got = in.read(unpacked, length, unpacked.length - length)) {
				length += got;
			}
		} catch (IOException cut) {
			// the rest is in the file
		}
		return Arrays.copyOf(unpacked, length);
	}
}
