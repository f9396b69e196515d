package io.antiphon.channels.surveys.internal.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of the first lines of a text, as far as names are looked for in them: they are ASCII in every encoding that tells no byte order. */
final class FirstLines {

	private static final Pattern LINE = Pattern.compile("\\R");
	private static final Pattern DIVIDED = Pattern.compile("[,;\t]");

	private final List<String> lines;

	/** {@code head}: the first bytes of a file. */
	FirstLines(byte[] head) {
		var text = new String(head, charset(head));
		lines = LINE.splitAsStream(text.startsWith("\uFEFF") ? text.substring(1) : text)
				.filter(line -> !line.isBlank() && !line.startsWith("sep="))
				.limit(2)
				.toList();
	}

	/** The fields of a line by its index; none where there is no such line. */
	List<String> fields(int line) {
		return line < lines.size() ? DIVIDED.splitAsStream(lines.get(line)).flatMap(FirstLines::plain).toList() : List.of();
	}

	private static Stream<String> plain(String field) {
		return Stream.of(field.strip().replace("\"", ""));
	}

	private static Charset charset(byte[] head) {
		if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return StandardCharsets.UTF_8;
	}
}
