package io.antiphon.text.internal.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class TonesTest {
	private static final Polarity PRAISE = new Polarity(0.8, 0.1, 0.1);
	private static final Polarity BLAME = new Polarity(0.1, 0.8, 0.1);
	private static final Polarity NEITHER = new Polarity(0.15, 0.1, 0.75);

	@Test
	void soundsAsItsClausesDo() {
		assertEquals(Sentiment.POSITIVE, tone(PRAISE, PRAISE, NEITHER).sentiment());
		assertEquals(Sentiment.NEGATIVE, tone(BLAME, NEITHER).sentiment());
		assertTrue(tone(PRAISE).score() > 0.5);
		assertTrue(tone(BLAME).score() < -0.5);
	}

	@Test
	void isNeutralWhereNoClauseSoundsEitherWay() {
		Tone tone = tone(NEITHER, NEITHER);

		assertEquals(Sentiment.NEUTRAL, tone.sentiment());
	}

	@Test
	void isUncertainWhereTheClausesDisagree() {
		Tone tone = tone(PRAISE, BLAME);

		assertEquals(Sentiment.UNCERTAIN, tone.sentiment());
		assertEquals(0, tone.score(), 1e-9);
		assertEquals(0.5, tone.confidence(), 1e-9);
	}

	@Test
	void leansAsItsSourceIsCalibrated() {
		var even = List.of(PRAISE, BLAME);

		assertTrue(Tones.of(even, new Calibration(0.3)).score() < 0);
		assertTrue(Tones.of(even, new Calibration(-0.3)).score() > 0);
		assertTrue(Tones.of(NEITHER, new Calibration(0.3)).score() < NEITHER.score());
	}

	@Test
	void doesNotSpeakForATextWithoutClauses() {
		assertEquals(Tone.UNREAD, Tones.of(List.of(), Calibration.NONE));
	}

	@Test
	void refusesValuesOutOfRange() {
		assertThrows(IllegalArgumentException.class, () -> new Tone(Sentiment.POSITIVE, Double.NaN, 0.9));
		assertThrows(IllegalArgumentException.class, () -> new Tone(Sentiment.POSITIVE, 0.5, 0.4));
		assertThrows(IllegalArgumentException.class, () -> new Polarity(0.5, 0.6, 0.1));
	}

	private static Tone tone(Polarity... clauses) {
		return Tones.of(List.of(clauses), Calibration.NONE);
	}
}
