package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of columns, rows and their values. */
@Component
public final class MappingVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(MappingWarning.class, locale);
	}
}
