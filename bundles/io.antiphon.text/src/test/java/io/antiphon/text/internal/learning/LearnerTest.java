package io.antiphon.text.internal.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Result;
import io.antiphon.text.learning.Trial.Subject;
import io.antiphon.text.reading.Watch;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LearnerTest {

	@Test
	void learnsWhatTheReadingWithoutLabelsDoesNotSee() {
		var outcome = learn(made(200, 1, 0), Watch.NONE);

		assertEquals(Result.LEARNED, outcome.trial().result());
		assertTrue(outcome.trial().after() > 190 && outcome.trial().before() < 130, outcome.trial()::toString);
		assertTrue(outcome.trial().low() > 0, outcome.trial()::toString);
		var model = outcome.model();
		assertNotNull(model);
		double[] scores = model.scores(new float[] {4, 0, 0}, new double[] {0, 0});
		assertTrue(scores[1] > scores[0]);
	}

	@Test
	void leavesAReadingAloneThatLabelsDoNotImprove() {
		var outcome = learn(made(200, 0, 6), Watch.NONE);

		assertEquals(Result.NO_BETTER, outcome.trial().result());
		assertEquals(200, outcome.trial().n());
		assertNull(outcome.model());
	}

	@Test
	void neverReadsWorseWhereLabelsAreDrawnByLot() {
		int used = 0;
		for (int seed = 0; seed < 20; seed++) {
			var examples = made(60, 0, 0, seed);
			used += learn(examples, Watch.NONE).model() == null ? 0 : 1;
		}

		assertTrue(used <= 5, "learned by chance in " + used + " of 20");
	}

	@Test
	void saysThatThereAreTooFewLabelsOrThatAllAreAlike() {
		assertEquals(Result.TOO_FEW, learn(made(12, 1, 0), Watch.NONE).trial().result());
		assertEquals(Result.TOO_FEW, learn(new Examples(new float[0][], new double[0][], new int[0]), Watch.NONE).trial().result());
		assertEquals(Result.ONE_LABEL, learn(new Examples(new float[][] {{1}}, new double[][] {{0, 0}}, new int[] {1}), Watch.NONE).trial().result());
	}

	@Test
	void learnsAllOfManyTextsAlike() {
		var rows = new float[100][];
		var scores = new double[100][];
		var kinds = new int[100];
		for (int i = 0; i < 100; i++) {
			rows[i] = new float[] {1, 1};
			scores[i] = new double[] {0, 0};
			kinds[i] = i % 2;
		}

		assertEquals(Result.NO_BETTER, learn(new Examples(rows, scores, kinds), Watch.NONE).trial().result());
	}

	@Test
	void givesTheSameEachTime() {
		var once = learn(made(120, 1, 1), Watch.NONE);
		var again = learn(made(120, 1, 1), Watch.NONE);

		assertEquals(once.trial(), again.trial());
		var first = once.model();
		var second = again.model();
		assertTrue(first != null && second != null);
		assertEquals(first.trust(), second.trust());
		assertEquals(first.constant(), second.constant());
	}

	@Test
	void endsSoonAfterItIsCancelled() {
		var asked = new AtomicInteger();
		var watch = new Watch() {
			@Override
			public boolean cancelled() {
				return asked.incrementAndGet() > 20;
			}

			@Override
			public void done(long units) {}
		};

		assertThrows(CancellationException.class, () -> learn(made(200, 1, 0), watch));
		assertTrue(asked.get() < 40, () -> "asked " + asked.get() + " times");
	}

	@Test
	void refusesCountsThatAreNotOfOneTrial() {
		assertThrows(IllegalArgumentException.class, () -> new Trial(Subject.CODE, Language.ZH, Result.LEARNED, 10, 5, 4, 5));
	}

	@Test
	void tellsTheIntervalOfThePairedDifference() {
		var trial = new Trial(Subject.LEANING, Language.EN, Result.LEARNED, 100, 70, 80, 15);

		assertEquals(5, trial.lost());
		assertEquals(0.10, trial.difference(), 1e-12);
		assertEquals(0.0098, trial.low(), 5e-4);
		assertEquals(0.1863, trial.high(), 5e-4);
	}

	private static Learner.Outcome learn(Examples examples, Watch watch) {
		return Learner.learn(examples, Subject.LEANING, Language.EN, watch);
	}

	private static Examples made(int n, double signal, double known) {
		return made(n, signal, known, 7);
	}

	/** The first feature tells the kind by {@code signal}, the scores by {@code known}. */
	private static Examples made(int n, double signal, double known, long seed) {
		var random = new Random(seed);
		var rows = new float[n][];
		var scores = new double[n][];
		var kinds = new int[n];
		for (int i = 0; i < n; i++) {
			kinds[i] = i % 2;
			double side = kinds[i] == 1 ? 1 : -1;
			rows[i] = new float[] {(float) (4 * side * signal + random.nextGaussian()), (float) random.nextGaussian(), (float) random.nextGaussian()};
			double odds = side * known + random.nextGaussian() * 2;
			scores[i] = new double[] {-odds / 2, odds / 2};
		}
		return new Examples(rows, scores, kinds);
	}
}
