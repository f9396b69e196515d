package io.antiphon.channels.internal.remark;

import io.antiphon.base.language.Language;
import io.antiphon.tables.records.Reason;
import io.antiphon.wording.Vocabularies;
import java.util.Locale;

/** A language as a value of a reason. */
public record LanguageName(Language language) implements Reason.Word {

	@Override
	public String text(Locale locale) {
		return Vocabularies.NONE.wording(locale).language(language.code());
	}
}
