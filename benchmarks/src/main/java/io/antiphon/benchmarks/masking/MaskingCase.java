package io.antiphon.benchmarks.masking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A text of the suite, the recogniser it was written for, and what is expected in it: so many things, and where they are as far as it
 * says so.
 */
record MaskingCase(String recogniser, String text, int expected, List<Span> spans) {

	/** From a character to before another. */
	record Span(int start, int end) {

		boolean overlaps(Span other) {
			return start < other.end && other.start < end;
		}

		boolean within(Span other) {
			return other.start <= start && end <= other.end;
		}
	}

	private static final int PARTS = 2;
	private static final int LETTERS = 3;
	private static final Pattern LABEL = Pattern.compile("\\{[A-Z]+:([^}]*)}");
	private static final List<String> PLACES = List.of("expected_positions", "expected_position", "expected_res");

	MaskingCase {
		spans = List.copyOf(spans);
	}

	/** Half of all texts, by CRC-32 of their UTF-8 bytes: only these may be looked at while rules are made. */
	boolean development() {
		var crc = new CRC32();
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		return crc.getValue() % PARTS == 0;
	}

	/** Whether it says something beside what is expected in it, as feedback does. */
	boolean spoken() {
		var rest = new StringBuilder(text);
		spans.forEach(span -> rest.replace(span.start, span.end, " ".repeat(span.end - span.start)));
		return rest.chars().filter(Character::isLetter).count() >= LETTERS;
	}

	/** All cases of the file that are a text with an expectation; of a {@code .txt} each line, with braces around what is expected. */
	static List<MaskingCase> read(Path file) throws IOException {
		if (file.toString().endsWith(".txt")) {
			return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).map(MaskingCase::labelled).toList();
		}
		var json = new ObjectMapper();
		var cases = new ArrayList<MaskingCase>();
		for (var line : Files.readAllLines(file)) {
			of(json.readTree(line)).ifPresent(cases::add);
		}
		return cases;
	}

	/** From {@code call {PHONE:…} now}. */
	private static MaskingCase labelled(String line) {
		var text = new StringBuilder();
		var spans = new ArrayList<Span>();
		var label = LABEL.matcher(line);
		int copied = 0;
		while (label.find()) {
			text.append(line, copied, label.start());
			spans.add(new Span(text.length(), text.length() + label.group(1).length()));
			text.append(label.group(1));
			copied = label.end();
		}
		return new MaskingCase("labelled", text.append(line, copied, line.length()).toString(), spans.size(), spans);
	}

	private static Optional<MaskingCase> of(JsonNode node) {
		if (!node.has("text") || !node.has("expected_len")) {
			return Optional.empty();
		}
		var text = node.get("text").asText();
		var expected = node.get("expected_len").asInt();
		var spans = new ArrayList<Span>();
		if (expected > 0) {
			PLACES.stream().filter(node::has).forEach(place -> collect(node.get(place), spans));
		}
		spans.removeIf(span -> span.end > text.length());
		var recogniser = node.get("file").asText().replaceAll("^test_|_recognizer\\.py$", "");
		return Optional.of(new MaskingCase(recogniser, text, expected, spans.size() == expected ? spans : List.of()));
	}

	/** One place, or several. */
	private static void collect(JsonNode places, List<Span> spans) {
		if (places.size() == 2 && places.get(0).isInt()) {
			spans.add(new Span(places.get(0).asInt(), places.get(1).asInt()));
		} else {
			places.forEach(place -> collect(place, spans));
		}
	}
}
