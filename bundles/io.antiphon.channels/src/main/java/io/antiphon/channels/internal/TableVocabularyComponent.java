package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.tables.records.TableReason;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of files and records that could not be read. */
@Component
public final class TableVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(TableReason.class, locale);
	}
}
