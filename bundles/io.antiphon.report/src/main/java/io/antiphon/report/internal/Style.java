package io.antiphon.report.internal;

import io.antiphon.wording.markup.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's style sheet: that of pictures, and {@code report.css} beside this class. */
final class Style {

	static final String SHEET = Sheets.figures() + read();

	private Style() {}

	private static String read() {
		try (var in = Style.class.getResourceAsStream("report.css")) {
			if (in == null) {
				throw new IllegalStateException("report.css is not in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
