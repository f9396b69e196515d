package io.antiphon.channels.logs.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of event logs. */
@Component
public final class LogVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(LogVocabularyComponent.class, locale);
	}
}
