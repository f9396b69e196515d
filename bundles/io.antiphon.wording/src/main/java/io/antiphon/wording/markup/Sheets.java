package io.antiphon.wording.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of pictures, {@code palette.css} and {@code figures.css} beside this class. */
public final class Sheets {

	private static final Pattern COLOUR = Pattern.compile("(--[a-z-]+):\\s*([^;]+);");
	private static final Pattern USE = Pattern.compile("var\\((--[a-z-]+)\\)");

	private Sheets() {}

	/** The colours of both themes as variables, and what the parts of drawings look like by them. */
	public static String figures() {
		return read("palette.css") + read("figures.css");
	}

	/** What the parts look like in the light theme, without variables, which not every program that shows pictures knows. */
	static String resolved() {
		var palette = read("palette.css");
		return USE.matcher(read("figures.css")).replaceAll(use -> Matcher.quoteReplacement(COLOUR.matcher(palette).results()
				.filter(colour -> colour.group(1).equals(use.group(1)))
				.findFirst()
				.map(colour -> colour.group(2).replaceAll("\\s+", " "))
				.orElseThrow()));
	}

	private static String read(String name) {
		try (var in = Sheets.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is not in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
