package io.antiphon.planning.internal.scoring;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of our ways to score: what they, their criteria, levels, figures and labels are called. */
@Component
public final class ScoringVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(ScoringVocabularyComponent.class, locale);
	}
}
