package io.antiphon.cli.internal.command;

import io.antiphon.base.Dates;
import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.feedback.erasure.Tombstone;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is said of feedback that was erased. */
public final class Erased {

	private Erased() {}

	/** "erased on 3 Mar 2026 (act 0…): reason". */
	public static String sentence(Tombstone tombstone, Locale locale) {
		var day = new Dates(locale).day(tombstone.at());
		var key = tombstone.reason().isBlank() ? "erased" : "erased.why";
		return Texts.of(Erased.class, locale).get(key, day, Ids.text(tombstone.act()), tombstone.reason());
	}

	static Map<String, Object> data(Tombstone tombstone) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", Ids.text(tombstone.id()));
		data.put("erased", tombstone.at().toString());
		data.put("act", Ids.text(tombstone.act()));
		data.put("reason", tombstone.reason());
		return data;
	}
}
