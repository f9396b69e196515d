package io.antiphon.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in which what must be masked stands in braces behind its kind: {@code call {PHONE:…} now}. */
record LabelledCase(String text, String masked) {

	private static final Pattern LABEL = Pattern.compile("\\{([A-Z]+):([^}]*)}");

	static List<LabelledCase> read(String file) {
		try (var in = LabelledCase.class.getResourceAsStream("cases/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.lines()
					.filter(line -> !line.startsWith("#"))
					.map(line -> new LabelledCase(LABEL.matcher(line).replaceAll("$2"), LABEL.matcher(line).replaceAll("[$1]")))
					.toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
