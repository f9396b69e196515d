package io.antiphon.channels.internal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the generator had in mind, found again by the words; only tests may know. */
final class Labels {

	static final Sentences SENTENCES = Sentences.load();

	private static final Map<String, SentenceKind> CELLS = new HashMap<>();
	private static final Map<String, SampleLanguage> LANGUAGES = new HashMap<>();

	static {
		SENTENCES.byLanguage().forEach((language, cells) -> cells.forEach((cell, texts) -> texts.forEach(text -> {
			CELLS.put(text, cell);
			LANGUAGES.put(text, language);
		})));
	}

	private Labels() {}

	static SentenceKind cell(Sample.Row row) {
		return Objects.requireNonNull(CELLS.get(row.comment()));
	}

	static SampleLanguage language(Sample.Row row) {
		return Objects.requireNonNull(LANGUAGES.get(row.comment()));
	}

	static List<String> texts() {
		return SENTENCES.byLanguage().values().stream()
				.flatMap(cells -> cells.values().stream())
				.flatMap(List::stream)
				.toList();
	}

	/** Which week of the sample, the first being 0. */
	static int week(Sample.Row row) {
		return (int) (row.time().toLocalDate().toEpochDay() - Sample.START.toEpochDay()) / 7;
	}

	/** The subject that hurts most at a touchpoint. */
	static String dominant(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case SITE -> "payment";
			case DELIVERY -> "late";
			case AFTER_SALES -> "refund";
		};
	}
}
