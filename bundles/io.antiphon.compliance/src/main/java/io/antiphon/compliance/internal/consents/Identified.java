package io.antiphon.compliance.internal.consents;

import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What one person is known by, as it was given: on the line, from standard input or from a file. */
final class Identified {

	private static final String STANDARD_INPUT = "-";

	private Identified() {}

	/** Empty where nobody, or more than one, is named, or the file cannot be read. */
	static Optional<String> by(Invocation invocation) {
		try {
			var values = values(invocation).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
			return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static List<String> values(Invocation invocation) throws IOException {
		var file = invocation.option(ConsentCommandComponent.ID_FILE);
		if (file.isPresent()) {
			return Files.readAllLines(Path.of(file.get()));
		}
		var value = invocation.option(ConsentCommandComponent.ID).orElse("");
		return value.equals(STANDARD_INPUT)
				? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()
				: List.of(value);
	}
}
