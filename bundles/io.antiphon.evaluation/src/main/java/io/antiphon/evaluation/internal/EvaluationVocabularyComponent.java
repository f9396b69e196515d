package io.antiphon.evaluation.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what evaluation keeps as keys: its methods, and what is missing for a verdict. */
@Component
public final class EvaluationVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(EvaluationVocabularyComponent.class, locale);
	}
}
