package io.antiphon.compliance.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that somebody names on the line, of up to 16 MiB: identifiers, certificates, answers. More is an {@link IOException}. */
public final class SmallFile {

	private static final int MOST = 16 << 20;

	private SmallFile() {}

	public static byte[] bytes(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var content = in.readNBytes(MOST);
			if (in.read() >= 0) {
				throw new IOException("more than is read here");
			}
			return content;
		}
	}

	/** In UTF-8; in anything else is an {@link IOException} too. */
	public static String text(Path file) throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
	}

	/** Likewise. */
	public static List<String> lines(Path file) throws IOException {
		return text(file).lines().toList();
	}
}
