package io.antiphon.analytics.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what analytics keeps as keys: kinds of findings, what its numbers are called, its methods. */
@Component
public final class AnalyticsVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(AnalyticsVocabularyComponent.class, locale);
	}
}
