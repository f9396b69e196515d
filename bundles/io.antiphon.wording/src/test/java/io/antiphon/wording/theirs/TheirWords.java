package io.antiphon.wording.theirs;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;

/** Words as a capability brings them. */
public final class TheirWords implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(TheirWords.class, locale);
	}
}
