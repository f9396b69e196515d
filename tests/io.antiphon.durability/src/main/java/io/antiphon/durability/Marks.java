package io.antiphon.durability;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are looked for in every byte and every name of every file of a folder, in whatever case and in every form that they may be written in. */
public final class Marks {

	private static final List<Charset> CHARSETS =
			List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

	private final List<String> forms;

	public Marks(String... words) {
		forms = Arrays.stream(words).flatMap(Marks::forms).map(Marks::characters).distinct().toList();
	}

	private static Stream<byte[]> forms(String word) {
		var written = CHARSETS.stream().flatMap(charset -> {
			var bytes = word.getBytes(charset);
			return Stream.of(bytes, ascii(HexFormat.of().formatHex(bytes)));
		});
		var escaped = word.chars()
				.mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
				.collect(Collectors.joining());
		var packed = Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
		// its last letters depend on what follows
		return Stream.concat(written, Stream.of(ascii(escaped), ascii(packed.substring(0, packed.length() - 4))));
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Each byte a character, so that one search finds them. */
	private static String characters(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
	}

	/** How often each file has any of them, files without them left out. */
	public Map<String, Integer> in(Path folder) throws IOException {
		var found = new TreeMap<String, Integer>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var hits = hits(Files.readAllBytes(file)) + hits(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
				if (hits > 0) {
					found.put(folder.relativize(file).toString(), hits);
				}
			}
		}
		return found;
	}

	private int hits(byte[] content) {
		var text = characters(content);
		int hits = 0;
		for (var form : forms) {
			for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
				hits++;
			}
		}
		return hits;
	}
}
