package io.antiphon.channels.internal.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A UTF-8 file that lies beside these classes in the jar. */
final class Resource {

	private Resource() {}

	static String text(String file) {
		try (var stream = Resource.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new FileNotFoundException(file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}
}
