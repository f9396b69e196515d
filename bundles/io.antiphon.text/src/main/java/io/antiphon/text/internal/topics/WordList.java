package io.antiphon.text.internal.topics;

import io.antiphon.text.reading.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words from a resource: UTF-8, separated by blanks, # starts a comment. */
final class WordList {
	private static final String FOLDER = "io/antiphon/text/internal/topics/";

	private WordList() {}

	static Set<String> read(String name, Resources resources) throws IOException {
		try (var reader = new BufferedReader(new InputStreamReader(resources.open(FOLDER + name), StandardCharsets.UTF_8))) {
			var words = new HashSet<String>();
			for (String line : reader.lines().toList()) {
				words.addAll(List.of(line.replaceFirst("#.*", "").split("\\s+")));
			}
			words.remove("");
			return Set.copyOf(words);
		}
	}
}
