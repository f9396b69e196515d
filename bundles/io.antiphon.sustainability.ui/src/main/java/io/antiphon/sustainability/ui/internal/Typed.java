package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Operator;
import io.antiphon.tables.numbers.Decimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed about a file: what holds for its rows where they do not say so, and of a meter what it counts, in which unit and where. */
record Typed(String service, String touchpoint, String region, String contract, boolean other, boolean metered, String meter, String unit,
		String zone, @Nullable Decimal decimal) {

	/** Of a file about a service, which is empty where nothing tells; {@code metered}: whether it looks like the export of a meter. */
	static Typed of(String service, boolean metered) {
		return new Typed(service, "", "", "", false, metered, "electricity", "", ZoneId.systemDefault().getId(), null);
	}

	/** What is wrong with it, in words; empty where it can be taken. */
	Optional<String> problem(Texts texts) {
		if (!metered) {
			return Optional.empty();
		}
		if (service.isBlank()) {
			return Optional.of(texts.get("ask.needs.service"));
		}
		if (meter.isBlank()) {
			return Optional.of(texts.get("ask.needs.meter"));
		}
		try {
			ZoneId.of(zone.strip());
			return Optional.empty();
		} catch (DateTimeException none) {
			return Optional.of(texts.get("ask.zone.wrong", zone));
		}
	}

	/** Only where there is no {@link #problem}. */
	Defaults defaults() {
		return new Defaults(
				service.strip(), touchpoint.strip(), region.strip(), contract.strip(), other ? Operator.OTHER : Operator.OWN,
				metered ? meter.strip() : "", metered ? unit.strip() : "", metered ? ZoneId.of(zone.strip()) : ZoneId.systemDefault(),
				decimal);
	}
}
