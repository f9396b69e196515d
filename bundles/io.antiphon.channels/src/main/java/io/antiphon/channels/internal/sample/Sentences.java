package io.antiphon.channels.internal.sample;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentences written by hand for the sample, by language and cell, in the order of their files. */
record Sentences(Map<SampleLanguage, Map<SentenceKind, List<String>>> byLanguage) {

	private record Line(SentenceKind cell, String text) {}

	/** Reads the files beside this class. */
	static Sentences load() {
		var byLanguage = new EnumMap<SampleLanguage, Map<SentenceKind, List<String>>>(SampleLanguage.class);
		for (var language : SampleLanguage.values()) {
			byLanguage.put(language, read(language.file()));
		}
		return new Sentences(byLanguage);
	}

	/** Empty where the files have none for this cell. */
	List<String> of(SampleLanguage language, SentenceKind cell) {
		return Objects.requireNonNull(byLanguage.get(language)).getOrDefault(cell, List.of());
	}

	private static Map<SentenceKind, List<String>> read(String file) {
		return Resource.text(file)
				.lines()
				.filter(line -> !line.startsWith("#"))
				.map(Sentences::parse)
				.collect(Collectors.groupingBy(
						Line::cell,
						LinkedHashMap::new,
						Collectors.mapping(Line::text, Collectors.toUnmodifiableList())));
	}

	private static Line parse(String line) {
		var fields = line.split("\t", -1);
		if (fields.length != 4) {
			throw new IllegalArgumentException("not touchpoint, subject, polarity, text: " + line);
		}
		var polarity = switch (fields[2]) {
			case "negative" -> Meant.NEGATIVE;
			case "neutral" -> Meant.NEUTRAL;
			case "positive" -> Meant.POSITIVE;
			default -> throw new IllegalArgumentException("no polarity: " + fields[2]);
		};
		return new Line(new SentenceKind(Touchpoint.of(fields[0]), fields[1], polarity), fields[3].replace("\\n", "\n"));
	}
}
