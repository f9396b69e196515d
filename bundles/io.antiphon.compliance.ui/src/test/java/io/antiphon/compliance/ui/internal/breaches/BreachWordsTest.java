package io.antiphon.compliance.ui.internal.breaches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.compliance.breaches.Breach;
import io.antiphon.compliance.breaches.Clocked;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreachWordsTest {

	private static final Instant NOW = Instant.parse("2026-05-12T08:00:00Z");

	private final BreachWords words = new BreachWords(Locale.ENGLISH, ZoneOffset.UTC);

	private static Clocked known(Duration ago) {
		return clocked(new Breach("b", NOW.minus(ago), "a list was sent to a stranger", null, "", null));
	}

	private static Clocked clocked(Breach breach) {
		return new Clocked(breach, breach.due(Duration.ofHours(72)), NOW);
	}

	@Test
	void theClockCountsHoursAndMinutes() {
		assertEquals("71 h 30 min left", words.clock(known(Duration.ofMinutes(30))));
		assertEquals("overdue by 1 h 0 min", words.clock(known(Duration.ofHours(73))));
	}

	@Test
	void whatWasToldSaysHowLate() {
		var breach = known(Duration.ofHours(100)).breach();

		var inTime = clocked(breach.notified(breach.aware().plus(Duration.ofHours(70)), ""));
		var late = clocked(breach.notified(breach.aware().plus(Duration.ofHours(74)), "nobody was there"));

		assertEquals("told in time", words.clock(inTime));
		assertEquals("told 2 h 0 min late", words.clock(late));
	}

	@Test
	void theRegisterSaysWhatIsToBeDoneNow() {
		assertEquals(
				"One is overdue: tell the authority now, with the reasons for the delay; one waits; none is told or closed.",
				words.sentence(List.of(known(Duration.ofHours(73)), known(Duration.ofHours(1)))));
	}
}
