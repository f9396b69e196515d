package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d");

	@Test
	void hasEveryTextInBothLanguagesWithTheSamePlaces() {
		assertEquals(places("texts.properties"), places("texts_zh.properties"));
	}

	private static TreeMap<String, String> places(String file) {
		var properties = new Properties();
		try (var in = new InputStreamReader(
				Objects.requireNonNull(CommandLine.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
			properties.load(in);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		var places = new TreeMap<String, String>();
		properties.forEach((key, text) -> places.put(
				(String) key,
				PLACE.matcher((String) text).results().map(place -> place.group()).distinct().sorted().collect(Collectors.joining())));
		return places;
	}
}
