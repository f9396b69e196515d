package io.antiphon.text.internal.bridge;

import io.antiphon.text.reading.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sentences that mean the same, a Chinese and an English one at each place: a line each, a tab between them. */
record Sentences(List<String> chinese, List<String> english) {

	private static final String FILE = "io/antiphon/text/internal/bridge/sentences.tsv";

	static Sentences read(Resources resources) throws IOException {
		var chinese = new ArrayList<String>();
		var english = new ArrayList<String>();
		try (var reader = new BufferedReader(new InputStreamReader(resources.open(FILE), StandardCharsets.UTF_8))) {
			for (String line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
				int tab = line.indexOf('\t');
				if (tab < 0) {
					throw new IOException("No tab in a line of " + FILE);
				}
				chinese.add(line.substring(0, tab));
				english.add(line.substring(tab + 1));
			}
		}
		return new Sentences(List.copyOf(chinese), List.copyOf(english));
	}
}
