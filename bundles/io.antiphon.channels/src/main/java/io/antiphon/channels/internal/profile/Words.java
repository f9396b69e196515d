package io.antiphon.channels.internal.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists beside this class: words between blanks, # begins a remark. */
final class Words {

	private Words() {}

	static Set<String> of(String name) {
		var stream = Words.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("missing resource: " + name);
		}
		try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines()
					.map(line -> line.replaceFirst("#.*", "").strip())
					.filter(line -> !line.isEmpty())
					.flatMap(line -> Set.of(line.split("\\s+")).stream())
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
