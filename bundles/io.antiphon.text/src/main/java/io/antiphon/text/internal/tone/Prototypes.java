package io.antiphon.text.internal.tone;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Example sentences for each pole: a file of headings in square brackets and one sentence a line. */
record Prototypes(Map<Pole, List<String>> sentences) {
	/** The three ways a clause can sound. */
	enum Pole {
		POSITIVE,
		NEGATIVE,
		NEUTRAL
	}

	static Prototypes read(Language language, Resources resources) throws IOException {
		String name = "io/antiphon/text/internal/tone/prototypes_" + language.code() + ".txt";
		var sentences = new EnumMap<Pole, List<String>>(Pole.class);
		try (var reader = new BufferedReader(new InputStreamReader(resources.open(name), StandardCharsets.UTF_8))) {
			List<String> current = List.of(); // before the first heading there is nothing
			for (String line : reader.lines().map(String::strip).toList()) {
				if (line.startsWith("[")) {
					String heading = line.substring(1, line.length() - 1);
					current = sentences.computeIfAbsent(Pole.valueOf(heading.toUpperCase(Locale.ROOT)), pole -> new ArrayList<>());
				} else if (!line.isEmpty() && !line.startsWith("#")) {
					current.add(line);
				}
			}
		}
		for (Pole pole : Pole.values()) {
			if (sentences.getOrDefault(pole, List.of()).isEmpty()) {
				throw new IOException("No prototype for " + pole + " in " + name);
			}
		}
		return new Prototypes(sentences);
	}
}
