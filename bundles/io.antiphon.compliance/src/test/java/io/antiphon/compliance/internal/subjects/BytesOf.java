package io.antiphon.compliance.internal.subjects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Looks for words in every byte of every file of a folder, in the encodings in which they may have been written. */
final class BytesOf {

	private static final List<Charset> CHARSETS =
			List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

	private BytesOf() {}

	/** How often any of them is found, in whatever case. */
	static long any(Path folder, String... words) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> in(file, words)).sum();
		}
	}

	private static long in(Path file, String... words) {
		try {
			var content = Files.readAllBytes(file);
			long found = in(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), words);
			return found + in(content, words);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static long in(byte[] content, String... words) {
		// bytes as characters, so that one search finds them
		var text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		long found = 0;
		for (var word : words) {
			for (var pattern : patterns(word)) {
				for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
					found++;
				}
			}
		}
		return found;
	}

	private static List<String> patterns(String word) {
		var patterns = new ArrayList<String>();
		for (var charset : CHARSETS) {
			var bytes = word.getBytes(charset);
			patterns.add(new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
			patterns.add(HexFormat.of().formatHex(bytes));
		}
		var escaped = new StringBuilder();
		word.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
		patterns.add(escaped.toString().toLowerCase(Locale.ROOT));
		var base64 = Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
		patterns.add(base64.substring(0, base64.length() / 4 * 4 - 4).toLowerCase(Locale.ROOT));
		return patterns.stream().distinct().toList();
	}
}
