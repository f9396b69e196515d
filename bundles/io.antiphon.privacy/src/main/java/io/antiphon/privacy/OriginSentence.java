package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says what a workspace was made of. */
final class OriginSentence {

	private OriginSentence() {}

	static String of(Backups.Origin origin, Locale locale) {
		var texts = Texts.of(Backups.class, locale);
		var at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(locale)
				.withZone(ZoneId.systemDefault())
				.format(origin.at());
		var lost = origin.lost().isEmpty() ? texts.get("origin.whole") : texts.get("origin.lost", origin.lost());
		return texts.get(origin.restored() ? "origin.restored" : "origin.copied", at, lost);
	}
}
