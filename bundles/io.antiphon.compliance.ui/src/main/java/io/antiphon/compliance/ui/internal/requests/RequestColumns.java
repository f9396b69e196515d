package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the register of requests. */
final class RequestColumns {

	private RequestColumns() {}

	static List<WorkColumn<Registered>> of(RequestWords words, Locale locale) {
		var texts = Texts.of(RequestColumns.class, locale);
		return List.of(
				text("clock", texts, 150, words::clock).ordered(Registered.BY_NEED).toned(RequestWords::tone),
				text("kind", texts, 110, one -> words.kind(one.request().kind())).toned(RequestColumns::quiet),
				text("law", texts, 60, one -> words.law(one.request().law())).toned(RequestColumns::quiet),
				day("received", texts, one -> one.request().received()).toned(RequestColumns::quiet),
				day("due", texts, one -> one.deadline().due()).toned(RequestWords::tone),
				text("state", texts, 110, words::state)
						.ordered(Comparator.comparing(one -> one.request().state()))
						.toned(RequestColumns::quiet),
				text("reference", texts, 90, one -> one.request().reference()).widest().toned(RequestColumns::quiet));
	}

	private static Tone quiet(Registered one) {
		return one.request().open() ? Tone.PLAIN : Tone.DIM;
	}

	private static WorkColumn<Registered> text(String key, Texts texts, int width, Function<Registered, String> shown) {
		return WorkColumn.text(key, texts.get("column." + key), width, shown);
	}

	private static WorkColumn<Registered> day(String key, Texts texts, Function<Registered, LocalDate> day) {
		return WorkColumn.day(key, texts.get("column." + key), 120, texts.locale(), one -> Optional.of(day.apply(one)));
	}
}
