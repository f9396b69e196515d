package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of surveys. */
@Component
public final class SurveyVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(SurveyVocabularyComponent.class, locale);
	}
}
