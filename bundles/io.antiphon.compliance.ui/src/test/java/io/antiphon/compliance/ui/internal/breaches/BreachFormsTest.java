package io.antiphon.compliance.ui.internal.breaches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreachFormsTest {

	private final BreachForms forms =
			new BreachForms(Locale.ENGLISH, Clock.fixed(Instant.parse("2026-05-12T08:15:00Z"), ZoneId.of("Asia/Shanghai")));

	@Test
	void aBreachBecameKnownNowByTheClockHereUnlessSomebodySaysOtherwise() {
		var form = forms.adding();
		form.type("what", "a list was sent to a stranger");

		var now = forms.added(form);
		form.type("time", "9：05");

		assertEquals(Instant.parse("2026-05-12T08:15:00Z"), now.aware());
		assertEquals(Instant.parse("2026-05-12T01:05:00Z"), forms.added(form).aware());
	}

	@Test
	void whatHappenedHasToBeSaidAndTimesHaveToBeTimes() {
		var form = forms.adding();

		form.type("time", "morning");

		assertEquals("This has to be said.", form.problem("what"));
		assertEquals("Not a time: write it as 09:15.", form.problem("time"));
	}

	@Test
	void whyNobodyIsAtRiskHasToBeSaid() {
		var form = forms.closing(true);

		var atFirst = form.problem("remedy");
		form.type("noRisk", "false");

		assertFalse(atFirst.isEmpty());
		assertEquals("", form.problem("remedy"));
	}
}
