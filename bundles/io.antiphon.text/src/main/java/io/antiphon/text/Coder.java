package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.CodedText;
import io.antiphon.text.learning.Learned;
import io.antiphon.text.reading.TextToRead;
import java.util.List;
import java.util.Map;

/**
 * Tells which codes of an organisation's own texts are about, by the names of the codes, by the texts of a sample, and by lessons where there were any
 * and they helped. The same text is coded the same, alone or among others. Immutable, any thread; usable until its engine is closed.
 */
public final class Coder {
	private final Map<Language, LanguageCoder> languages;
	private final Learned learned;

	Coder(Map<Language, LanguageCoder> languages, Learned learned) {
		this.languages = Map.copyOf(languages);
		this.learned = learned;
	}

	/** What came of the lessons it was given. */
	public Learned learned() {
		return learned;
	}

	/** What a text is about; nothing where it is in a language that is not read, or that was not in the sample. */
	public CodedText code(TextToRead text) {
		var coder = languages.get(text.language());
		return coder == null ? CodedText.unread(text.language()) : coder.code(text);
	}

	/** What each of these texts is about, in their order; uses all processors. */
	public List<CodedText> code(List<TextToRead> texts) {
		return texts.parallelStream().map(this::code).toList();
	}
}
