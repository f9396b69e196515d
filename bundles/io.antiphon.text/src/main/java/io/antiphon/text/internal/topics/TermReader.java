package io.antiphon.text.internal.topics;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.util.List;

/** Finds the words in a text that can name a subject. Immutable, any thread. */
public interface TermReader {
	/** The content words of {@code wording} in runs of neighbours: a run ends at a stop word, a number or punctuation. */
	List<List<String>> runs(String wording);

	/** What a word is counted under, so that singular and plural are one. */
	default String key(String word) {
		return word;
	}

	/** Whether words of this language are written apart. */
	boolean spaced();

	/** The reader of {@code language} (ZH or EN), with its stop words from {@code resources}. */
	static TermReader of(Language language, Resources resources) throws IOException {
		if (!language.read()) {
			throw new IllegalArgumentException("Terms are read in zh and in en only");
		}
		return language == Language.ZH ? ChineseTerms.open(resources) : EnglishTerms.open(resources);
	}
}
