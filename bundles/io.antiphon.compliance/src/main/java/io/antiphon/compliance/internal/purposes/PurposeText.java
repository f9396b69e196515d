package io.antiphon.compliance.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A purpose in a line, and as data. */
final class PurposeText {

	private PurposeText() {}

	static String line(DeclaredPurpose purpose, long intakes, Texts texts) {
		var parts = new ArrayList<String>();
		purpose.gdpr().ifPresent(basis -> parts.add(texts.get("gdpr", basis.point(), texts.get("gdpr." + basis.point()))));
		purpose.pipl().ifPresent(basis -> parts.add(texts.get("pipl", basis.point(), texts.get("pipl." + basis.point()))));
		parts.add(switch (purpose.keeping()) {
			case Keeping.Open open -> texts.get("open");
			case Keeping.Until until -> texts.get("until", until.time().toString(), texts.get("after." + word(until.after())));
		});
		parts.add(purpose.users().isEmpty() ? texts.get("everybody") : texts.get("users", texts.list(purpose.users())));
		parts.add(texts.get("intakes", intakes));
		return texts.get("purpose", purpose.id(), purpose.label(texts.locale()), String.join(texts.get("between"), parts));
	}

	static Map<String, Object> data(DeclaredPurpose purpose, long intakes) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", purpose.id());
		data.put("names", Map.of("en", purpose.label(Locale.ENGLISH), "zh", purpose.label(Locale.CHINESE)));
		data.put("gdpr", purpose.gdpr().map(GdprBasis::point).orElse(""));
		data.put("pipl", purpose.pipl().map(PiplBasis::point).orElse(""));
		data.put("keep", purpose.keeping() instanceof Keeping.Until until ? until.time().toString() : "");
		data.put("after", purpose.keeping() instanceof Keeping.Until until ? word(until.after()) : "");
		data.put("users", List.copyOf(purpose.users()));
		data.put("intakes", intakes);
		return data;
	}

	private static String word(Keeping.After after) {
		return after.name().toLowerCase(Locale.ROOT);
	}
}
