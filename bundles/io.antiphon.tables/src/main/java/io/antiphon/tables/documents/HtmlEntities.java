package io.antiphon.tables.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The characters that HTML writes by name or number: {@code &nbsp;}, {@code &eacute;}, {@code &#8217;}. Thread-safe. */
public final class HtmlEntities {

	private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\p{Alpha}\\p{Alnum}{1,7}));");
	private static final Map<String, String> NAMED = read();

	private HtmlEntities() {}

	private static Map<String, String> read() {
		var file = new Properties();
		try (var in = Objects.requireNonNull(HtmlEntities.class.getResourceAsStream("entities.properties"), "entities.properties")) {
			file.load(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		var named = new HashMap<String, String>();
		file.stringPropertyNames().forEach(name -> named.put(name, Character.toString(Integer.parseInt(file.getProperty(name), 16))));
		named.put("apos", "'");
		return Map.copyOf(named);
	}

	/** The character of that name; empty where there is none. */
	public static Optional<String> of(String name) {
		return Optional.ofNullable(NAMED.get(name));
	}

	/** The text with these characters in their places; what names none stays as it is. */
	public static String decoded(String text) {
		return text.indexOf('&') < 0
				? text
				: REFERENCE.matcher(text)
						.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group(3))
								.orElse(found.group())));
	}

	private static Optional<String> character(@Nullable String decimal, @Nullable String hexadecimal, @Nullable String name) {
		if (name != null) {
			return of(name);
		}
		int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(Objects.requireNonNull(hexadecimal), 16);
		boolean fit =
				Character.isValidCodePoint(point) && (point >= ' ' || point == '\n' || point == '\t') && (point < 0xD800 || point > 0xDFFF);
		return fit ? Optional.of(Character.toString(point)) : Optional.empty();
	}
}
