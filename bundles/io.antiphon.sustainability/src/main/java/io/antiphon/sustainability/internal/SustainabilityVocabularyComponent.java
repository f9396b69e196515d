package io.antiphon.sustainability.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what this capability keeps as keys: its numbers, its method, why rows were rejected. */
@Component
public final class SustainabilityVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(SustainabilityVocabularyComponent.class, locale);
	}
}
