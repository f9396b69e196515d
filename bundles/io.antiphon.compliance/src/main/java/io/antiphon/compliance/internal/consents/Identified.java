package io.antiphon.compliance.internal.consents;

import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.SmallFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
			var file = invocation.option(ConsentCommandComponent.ID_FILE);
			return file.isPresent() ? one(SmallFile.lines(Path.of(file.get()))) : value(invocation, ConsentCommandComponent.ID);
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** The one value of an option; empty where there is none, or more than one in standard input. */
	static Optional<String> value(Invocation invocation, String option) {
		var value = invocation.option(option).orElse("");
		try {
			return one(value.equals(STANDARD_INPUT)
					? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()
					: List.of(value));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static Optional<String> one(List<String> values) {
		var said = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
		return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
	}
}
