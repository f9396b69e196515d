package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.NetPromoter.Answers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetPromoterTest {

	private static final double LEVEL = 0.95;

	@Test
	void scoreAndIntervalsAgreeWithR() {
		for (JsonNode one : Expected.group("nps")) {
			Answers answers = answers(one);

			Estimate plain = NetPromoter.wald(answers.promoters(), answers.passives(), answers.detractors(), LEVEL);
			Estimate adjusted = NetPromoter.adjustedWald(answers.promoters(), answers.passives(), answers.detractors(), LEVEL);

			Expected.agrees(one.get("nps"), plain.value());
			Expected.agrees(one.get("nps"), adjusted.value());
			Expected.agrees(one.get("wald"), plain.interval());
			Expected.agrees(one.get("adjusted_wald_3T"), adjusted.interval());
		}
	}

	@Test
	void standardErrorsAgreeWithR() {
		for (JsonNode one : Expected.group("nps")) {
			Answers answers = answers(one);
			long n = answers.promoters() + answers.passives() + answers.detractors();

			double error = NetPromoter.standardError(answers.promoters(), answers.passives(), answers.detractors());

			Expected.agrees(one.get("se_n"), error);
			Expected.agrees(one.get("se_n1"), error * Math.sqrt(n / (n - 1.0)));
		}
	}

	@Test
	void shownIntervalIsTheAdjustedOneCutToTheScale() {
		Estimate score = NetPromoter.score(9, 0, 1, LEVEL);
		Interval uncut = NetPromoter.adjustedWald(9, 0, 1, LEVEL).interval();

		assertEquals(uncut.low(), score.interval().low());
		assertTrue(uncut.high() > 100);
		assertEquals(100, score.interval().high());
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.1, 0.8, 0.95, 0.999})
	void scoreAlwaysLiesInItsIntervalAndThatOnTheScale(double level) {
		for (int promoters = 0; promoters <= 40; promoters++) {
			for (int passives = 0; passives <= 40 - promoters; passives++) {
				for (int detractors = passives + promoters == 0 ? 1 : 0; detractors <= 5; detractors++) {
					Estimate score = NetPromoter.score(promoters, passives, detractors, level);

					assertTrue(score.interval().contains(score.value()), score::toString);
					assertTrue(score.interval().low() >= -100 && score.interval().high() <= 100, score::toString);
				}
			}
		}
	}

	@Test
	void exchangingPromotersAndDetractorsTurnsTheScoreRound() {
		Estimate liked = NetPromoter.score(40, 25, 10, LEVEL);
		Estimate disliked = NetPromoter.score(10, 25, 40, LEVEL);

		assertEquals(-liked.value(), disliked.value());
		assertEquals(-liked.interval().low(), disliked.interval().high(), 1e-12);
	}

	@Test
	void intervalNarrowsWithMoreAnswers() {
		double few = NetPromoter.score(5, 3, 2, LEVEL).interval().width();
		double many = NetPromoter.score(500, 300, 200, LEVEL).interval().width();

		assertTrue(many < few / 5);
	}

	@Test
	void differenceOfLikeSamplesIsSymmetricAboutNone() {
		var answers = new Answers(30, 40, 30);

		Estimate difference = NetPromoter.difference(answers, answers, LEVEL);

		assertEquals(0, difference.value());
		assertEquals(-difference.interval().low(), difference.interval().high(), 1e-12);
		assertEquals(200, difference.n());
	}

	@Test
	void differenceOfLargeSamplesHasThePlainNormalInterval() {
		var before = new Answers(300_000, 400_000, 300_000);
		var after = new Answers(500_000, 300_000, 200_000);
		double half = 1.959963984540054 * Math.hypot(
				NetPromoter.standardError(300_000, 400_000, 300_000), NetPromoter.standardError(500_000, 300_000, 200_000));

		Estimate difference = NetPromoter.difference(after, before, LEVEL);

		assertEquals(30, difference.value(), 1e-12);
		assertEquals(30 - half, difference.interval().low(), 1e-3);
		assertEquals(30 + half, difference.interval().high(), 1e-3);
	}

	@Test
	void intervalsCoverTheTruthAboutAsOftenAsTheySay() {
		var random = new SplittableRandom(20260101);
		int runs = 20_000;
		int covered = 0;
		int differenceCovered = 0;

		for (int run = 0; run < runs; run++) {
			Answers before = draw(random, 40, 0.50, 0.20); // 30
			Answers after = draw(random, 60, 0.70, 0.10); // 60
			covered += after.score(LEVEL).interval().contains(60) ? 1 : 0;
			differenceCovered += NetPromoter.difference(after, before, LEVEL).interval().contains(30) ? 1 : 0;
		}

		assertEquals(LEVEL, covered / (double) runs, 0.012);
		assertEquals(LEVEL, differenceCovered / (double) runs, 0.012);
	}

	@Test
	void refusesWhatGivesNoScore() {
		assertThrows(IllegalArgumentException.class, () -> NetPromoter.score(0, 0, 0, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> NetPromoter.score(-1, 5, 5, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> NetPromoter.wald(1, 5, 5, 0));
		assertThrows(IllegalArgumentException.class, () -> new Answers(0, 0, 0));
	}

	private static Answers draw(SplittableRandom random, int n, double promoting, double detracting) {
		double[] drawn = random.doubles(n).toArray();
		long promoters = Arrays.stream(drawn).filter(u -> u < promoting).count();
		long detractors = Arrays.stream(drawn).filter(u -> u >= 1 - detracting).count();
		return new Answers(promoters, n - promoters - detractors, detractors);
	}

	private static Answers answers(JsonNode node) {
		return new Answers(
				node.get("promoters").longValue(), node.get("passives").longValue(), node.get("detractors").longValue());
	}
}
