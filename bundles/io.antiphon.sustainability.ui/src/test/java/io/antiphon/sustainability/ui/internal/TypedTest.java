package io.antiphon.sustainability.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Texts;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Operator;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {

	private static final Texts TEXTS = Texts.of(Typed.class, Locale.ENGLISH);

	private static Typed metered(String service, String meter, String zone) {
		return new Typed(service, "depot", "GB", "green", false, true, meter, "kWh", zone, null);
	}

	@Test
	void aListNeedsNothing() {
		assertEquals(Optional.empty(), Typed.of("", false).problem(TEXTS));
		assertEquals("", Typed.of("courier", false).defaults().meter());
	}

	@Test
	void aMeterSaysWhatItCountsWhereAndForWhom() {
		assertTrue(metered("", "electricity", "Europe/Berlin").problem(TEXTS).isPresent());
		assertTrue(metered("courier", " ", "Europe/Berlin").problem(TEXTS).isPresent());
		assertTrue(metered("courier", "electricity", "Moon").problem(TEXTS).orElseThrow().contains("Moon"));
		assertEquals(
				new Defaults("courier", "depot", "GB", "green", Operator.OWN, "electricity", "kWh", ZoneId.of("Europe/Berlin"), null),
				metered("courier", "electricity", " Europe/Berlin").defaults());
	}
}
