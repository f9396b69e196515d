package io.antiphon.text.internal.learning;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Result;
import io.antiphon.text.reading.Watch;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns from examples if that helps: five-fold cross-validation chooses the ridge by the log loss and tells how many texts are read rightly with and
 * without; what was learned is used only where the texts gained exceed those lost by at least three and half the root of both together. Without a
 * difference that root is the standard error (McNemar, Psychometrika 12, 1947, 153–157); docs/quality.md says what the rule was chosen on.
 */
public final class Learner {
	private static final double[] RIDGES = {30, 10, 3, 1, 0.3, 0.1, 0.03};
	private static final int LEAST = 10;
	private static final int MARGIN = 3;
	private static final double ERRORS = 0.5;
	/** The ridges go on to smaller ones until so many in turn are no better. */
	private static final int PATIENCE = 2;

	private final Examples examples;
	private final int[] folds;
	private final Watch watch;

	/** What came of it; the model only where it is to be used. */
	public record Outcome(Trial trial, @Nullable Regression model) {}

	private record Attempt(double ridge, double loss, int[] told) {}

	private Learner(Examples examples, Watch watch) {
		this.examples = examples;
		this.folds = examples.folds();
		this.watch = watch;
	}

	/** Blocks for seconds at 1,000 examples; ends with a CancellationException soon after {@code watch} is cancelled. */
	public static Outcome learn(Examples examples, Trial.Subject subject, Language language, Watch watch) {
		if (examples.second() < LEAST) {
			Result result = examples.second() == 0 && examples.kinds().length > 0 ? Result.ONE_LABEL : Result.TOO_FEW;
			return new Outcome(Trial.none(subject, language, result), null);
		}
		float[] centre = Vectors.mean(examples.rows());
		var learner = new Learner(examples.around(centre), watch);
		Attempt best = learner.best();
		Trial trial = learner.trial(best, subject, language);
		return new Outcome(trial, trial.result() == Result.LEARNED ? learner.all(best.ridge()).from(centre) : null);
	}

	private Attempt best() {
		var models = new Regression[examples.foldCount()];
		Arrays.fill(models, Regression.none(examples));
		Attempt best = attempt(RIDGES[0], models);
		int worse = 0;
		for (int i = 1; i < RIDGES.length && worse < PATIENCE; i++) {
			Attempt next = attempt(RIDGES[i], models);
			worse = next.loss() < best.loss() ? 0 : worse + 1;
			best = next.loss() < best.loss() ? next : best;
		}
		return best;
	}

	private Attempt attempt(double ridge, Regression[] models) {
		IntStream.range(0, models.length).parallel().forEach(fold -> models[fold] = models[fold].fit(examples, rows(fold, false), ridge, this::check));
		var told = new int[folds.length];
		double loss = 0;
		for (int n = 0; n < folds.length; n++) {
			float[] row = examples.rows()[n];
			told[n] = Vectors.largest(models[folds[n]].scores(row, examples.scores()[n]));
			loss += models[folds[n]].loss(row, examples.scores()[n], examples.kinds()[n]);
		}
		return new Attempt(ridge, loss, told);
	}

	private Trial trial(Attempt best, Trial.Subject subject, Language language) {
		int before = 0;
		int after = 0;
		int gained = 0;
		for (int n = 0; n < folds.length; n++) {
			boolean was = Vectors.largest(examples.scores()[n]) == examples.kinds()[n];
			boolean is = best.told()[n] == examples.kinds()[n];
			before += was ? 1 : 0;
			after += is ? 1 : 0;
			gained += is && !was ? 1 : 0;
		}
		int changed = 2 * gained + before - after;
		boolean helps = after - before >= MARGIN + ERRORS * Math.sqrt(changed);
		return new Trial(subject, language, helps ? Result.LEARNED : Result.NO_BETTER, folds.length, before, after, gained);
	}

	private Regression all(double ridge) {
		return Regression.none(examples).fit(examples, IntStream.range(0, folds.length).toArray(), ridge, this::check);
	}

	private int[] rows(int fold, boolean of) {
		return IntStream.range(0, folds.length).filter(n -> folds[n] == fold == of).toArray();
	}

	private void check() {
		if (watch.cancelled()) {
			throw new CancellationException("Learning was cancelled");
		}
	}
}
