package io.antiphon.channels.interviews.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of interviews. */
@Component
public final class InterviewVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(InterviewVocabularyComponent.class, locale);
	}
}
