package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what planning keeps as keys: phrases of decisions, goals and improvements. */
@Component
public final class PlanningVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(PlanningVocabularyComponent.class, locale);
	}
}
