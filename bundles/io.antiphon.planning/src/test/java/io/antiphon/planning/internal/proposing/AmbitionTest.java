package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.planning.internal.FakeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbitionTest {

	@ParameterizedTest
	@CsvSource({
		// a quarter of what there is to gain, of shares at most five points; twice that to reach
		"SHARE, DOWN, 0.40, -0.05,   0.30",
		"SHARE, DOWN, 0.20, -0.05,   0.10",
		"SHARE, DOWN, 0.08, -0.02,   0.04",
		"SHARE, UP,   0.40,  0.05,   0.50",
		"SHARE, UP,   0.96,  0.01,   0.98",
		"MEAN,  DOWN, 8.00, -2.00,   4.00",
		"MEAN,  UP,   4.00,  1.00,   6.00",
		"MEAN,  UP, -20.00,  5.00, -10.00",
		"RATE,  DOWN, 0.04, -0.01,   0.02"
	})
	void asksForAPartOfWhatThereIsToGain(Kind kind, Direction better, double baseline, double least, double target) {
		var ambition = ambition(kind, better, baseline);

		assertEquals(least, ambition.leastEffect(), 1e-12);
		assertEquals(target, ambition.target(), 1e-12);
	}

	@Test
	void knowsThatNothingIsToBeGainedAtTheEndOfAScale() {
		assertFalse(ambition(Kind.SHARE, Direction.DOWN, 0).any());
		assertFalse(ambition(Kind.SHARE, Direction.UP, 1).any());
		assertFalse(ambition(Kind.RATE, Direction.DOWN, 0).any());
	}

	private static Ambition ambition(Kind kind, Direction better, double baseline) {
		return Ambition.from(new FakeSource(kind, better).indicator("site"), baseline);
	}
}
