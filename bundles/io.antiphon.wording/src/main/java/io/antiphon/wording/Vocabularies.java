package io.antiphon.wording;

import io.antiphon.wording.spi.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The words of all that is installed just now: the way to a {@link Wording}. An OSGi service; any thread. Ask anew for each
 * report, table or answer, since capabilities come and go.
 */
@ProviderType
public interface Vocabularies {

	/** No words but those of the core, for what says only steps, outcomes, languages and places. */
	Vocabularies NONE = of();

	/** Sentences in a language. */
	Wording wording(Locale locale);

	/** These vocabularies, for tests and for who has no services. */
	static Vocabularies of(Vocabulary... vocabularies) {
		var all = List.of(vocabularies);
		return locale -> new Wording(locale, all.stream().map(one -> one.texts(locale)).toList());
	}
}
