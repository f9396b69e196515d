package io.antiphon.text.internal.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
	@Test
	void doesNotDependOnTheOrder() {
		List<Double> scores = scores(3_000, -0.4);
		Calibration calibration = of(scores);
		Collections.shuffle(scores, new Random(3));

		Calibration shuffled = of(scores);

		assertEquals(calibration, shuffled);
	}

	@Test
	void asksMoreForPraiseWhereMostComplain() {
		assertTrue(of(scores(3_000, -0.6)).shift() > 0.2);
	}

	@Test
	void asksMoreForBlameWhereMostPraise() {
		assertTrue(of(scores(3_000, 0.6)).shift() < -0.2);
	}

	@Test
	void movesLittleForAFewTexts() {
		assertEquals(0, of(scores(10, -0.6)).shift(), 0.15);
	}

	@Test
	void isNoneForNoText() {
		assertEquals(0, of(List.of()).shift(), 1e-12);
	}

	@Test
	void staysBoundedWhereAllComplain() {
		assertEquals(0.3, of(Collections.nCopies(50_000, -4.0)).shift());
	}

	private static Calibration of(List<Double> scores) {
		return Calibration.of(scores.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private static List<Double> scores(int count, double mean) {
		var random = new Random(11);
		var scores = new ArrayList<Double>();
		for (int i = 0; i < count; i++) {
			scores.add(mean + 1.5 * random.nextGaussian());
		}
		return scores;
	}
}
