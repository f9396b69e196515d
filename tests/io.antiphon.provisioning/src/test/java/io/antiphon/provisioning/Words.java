package io.antiphon.provisioning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** Looks for words in every byte of files and of what is packed into them, in the encodings in which they may have been written. */
final class Words {

	private static final List<Charset> CHARSETS = List.of(
			StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

	private Words() {}

	/** How often any of them is in a folder, in names of files too and in whatever case; 0 where there is no such folder. */
	static long in(Path folder, String... words) throws IOException {
		if (!Files.exists(folder)) {
			return 0;
		}
		var patterns = patterns(words);
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> in(file, patterns)).sum();
		}
	}

	/** How often any of them is in a text. */
	static long of(String text, String... words) {
		return count(text.getBytes(StandardCharsets.UTF_8), patterns(words));
	}

	private static long in(Path file, List<String> patterns) {
		try {
			var content = Files.readAllBytes(file);
			return count(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), patterns) + count(content, patterns)
					+ packed(content, patterns);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static long packed(byte[] content, List<String> patterns) throws IOException {
		long found = 0;
		if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
			try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
				for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					found += count(entry.getName().getBytes(StandardCharsets.UTF_8), patterns) + count(zip.readAllBytes(), patterns);
				}
			}
		}
		return found;
	}

	private static long count(byte[] content, List<String> patterns) {
		var text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT); // each byte a character
		long found = 0;
		for (var pattern : patterns) {
			for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
				found++;
			}
		}
		return found;
	}

	private static List<String> patterns(String... words) {
		var patterns = new ArrayList<String>();
		for (var word : words) {
			for (var charset : CHARSETS) {
				var bytes = word.getBytes(charset);
				patterns.add(new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
				patterns.add(HexFormat.of().formatHex(bytes));
			}
			var escaped = new StringBuilder();
			word.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
			patterns.add(escaped.toString().toLowerCase(Locale.ROOT));
		}
		return patterns.stream().distinct().toList();
	}
}
