package io.antiphon.channels.tables.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of workbooks and of JSON. */
@Component
public final class ReadingVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(ReadingVocabularyComponent.class, locale);
	}
}
