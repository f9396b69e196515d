package io.antiphon.channels.internal.remark;

import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.Locale;

/** Reasons as receipts keep them, to be said in any language. */
public final class Kept {

	private Kept() {}

	/** {@code locale}: the language of the sentence that is kept too, for who has no words for the key. */
	public static Remark of(Reason reason, Locale locale) {
		return new Remark(reason.key(), reason.values().stream().map(value -> value(value, locale)).toList(), reason.text(locale));
	}

	/** The same for all reasons of this kind, without the values that only one record has, such as a line. */
	public static Remark kind(Reason reason, Locale locale) {
		return reason.kind().general(locale)
				.map(sentence -> new Remark(reason.key() + Reason.ANY, List.of(), sentence))
				.orElseGet(() -> of(reason, locale));
	}

	private static Object value(Object value, Locale locale) {
		return switch (value) {
			case Reason reason -> of(reason, locale);
			case LanguageName name -> new Remark(Remark.LANGUAGE, List.of(name.language().code()), name.text(locale));
			case List<?> list -> list.stream().map(one -> value(one, locale)).toList();
			default -> value;
		};
	}
}
