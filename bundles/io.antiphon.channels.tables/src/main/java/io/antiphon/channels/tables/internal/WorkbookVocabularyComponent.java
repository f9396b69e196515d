package io.antiphon.channels.tables.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.tables.internal.workbook.SheetReason;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The words of what receipts say of workbooks. */
@Component
public final class WorkbookVocabularyComponent implements Vocabulary {

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(SheetReason.class, locale);
	}
}
