package io.antiphon.privacy.internal.text.national;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How one identifier is known: {@code country} in small letters (ISO 3166), what it is called, whether it is masked only behind one of its
 * words, its form, the check it must pass, and the token it becomes.
 */
record NationalRule(String country, String name, boolean announced, Pattern form, Check check, String kind, List<String> words) {

	private static final int FIELDS = 8;

	NationalRule {
		words = List.copyOf(words);
	}

	/** From a line: country ; name ; anywhere or announced ; form ; check ; kind ; words ; source. */
	static NationalRule of(String line) {
		var fields = line.split(" ; ", -1);
		if (fields.length != FIELDS) {
			throw new IllegalArgumentException("a rule has " + FIELDS + " fields: " + line);
		}
		return new NationalRule(
				fields[0].strip(),
				fields[1].strip(),
				fields[2].strip().equals("announced"),
				Pattern.compile(
						"(?<![\\p{L}0-9_\\]])(?<![0-9\\]][-./:])(?:" + fields[3].strip() + ")(?![\\p{L}0-9_\\[])(?![-./:][0-9\\[])"),
				Checks.named(fields[4].strip()),
				fields[5].strip(),
				List.of(fields[6].strip().split(" *, *")));
	}
}
