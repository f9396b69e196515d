package io.antiphon.benchmarks.judging;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.VerdictRule;
import io.antiphon.evaluation.internal.methods.SeriesStep;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Series of one kind, and what becomes of them.
 *
 * @param before weeks before the action
 * @param after weeks after it
 * @param days the length of a period
 * @param effect the true effect, in standard deviations of a week's noise
 * @param least the least effect worth having, in the same
 * @param beside whether a scope without the change, that shares what happens, is set beside
 */
record Cell(Shape shape, Kind kind, int before, int after, int days, Looks looks, double effect, double least, boolean beside) {

	private static final LocalDate START = LocalDate.of(2024, 1, 1);
	private static final int USUAL = 60;
	private static final double SHARE = 0.3;
	private static final double RATE = 0.1;
	private static final double MEAN = 3.6;
	private static final double DEVIATION = 1.1;

	/** In which nothing happens, weekly shares looked at once. */
	static Cell nothing(Shape shape, int before, int after) {
		return new Cell(shape, Kind.SHARE, before, after, 7, Looks.ONCE, 0, 0, false);
	}

	Cell of(Kind other) {
		return new Cell(shape, other, before, after, days, looks, effect, least, beside);
	}

	Cell daily() {
		return new Cell(shape, kind, before, after, 1, looks, effect, least, beside);
	}

	Cell lookedAtEachDay() {
		return new Cell(shape, kind, before, after, 1, Looks.EACH, effect, least, beside);
	}

	Cell lookedAtEachWeek() {
		return new Cell(shape, kind, before, after, days, Looks.EACH, effect, least, beside);
	}

	Cell changed(double by, double leastEffect) {
		return new Cell(shape, kind, before, after, days, looks, by, leastEffect, beside);
	}

	Cell setBeside() {
		return new Cell(shape, kind, before, after, days, looks, effect, least, true);
	}

	/** How often each outcome came of {@code series} series, from the seed {@code first} on. */
	Map<Outcome, Long> run(long first, int series) {
		return LongStream.range(first, first + series)
				.parallel()
				.mapToObj(seed -> outcome(new SplittableRandom(seed * 7_919 + words().hashCode())))
				.collect(Collectors.groupingBy(outcome -> outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
	}

	private Outcome outcome(RandomGenerator random) {
		var question = question(random);
		double worth = least * noise() * Math.sqrt(days / 7.0);
		var method = SeriesStep.agreed();
		var looks = this.looks == Looks.ONCE ? List.of(method.compare(question)) : method.comparisons(question);
		for (var look : looks) {
			var outcome = decide(look, worth);
			if (outcome == Outcome.WORKED || outcome == Outcome.WORSE) {
				return outcome;
			}
		}
		return decide(looks.getLast(), worth);
	}

	private static Outcome decide(Comparison comparison, double worth) {
		return VerdictRule.decide(comparison.effect(), Direction.UP, worth).outcome();
	}

	private Question question(RandomGenerator random) {
		int first = before * 7 / days;
		int n = first + after * 7 / days;
		var shared = shape.influence(n, first, days, random);
		var ours = measured(shared, first, effect * Math.sqrt(days / 7.0), random);
		var theirs = beside ? measured(shared, first, 0, random) : List.<Measurement>of();
		var action = START.plusDays((long) first * days);
		return new Question(
				kind,
				List.of(),
				ours.stream().filter(one -> from(one).isBefore(action)).toList(),
				ours.stream().filter(one -> !from(one).isBefore(action)).toList(),
				theirs,
				0.05,
				looks);
	}

	private static LocalDate from(Measurement measurement) {
		return Objects.requireNonNull(measurement.period()).from();
	}

	private List<Measurement> measured(double[] influence, int first, double by, RandomGenerator random) {
		var measured = new ArrayList<Measurement>();
		for (int i = 0; i < influence.length; i++) {
			int n = shape.size(USUAL, i >= first, random);
			if (n > 0) {
				double level = influence[i] + (i >= first ? by : 0);
				var from = START.plusDays((long) i * days);
				measured.add(
						new Measurement("made", new Period(from, from.plusDays(days)), value(level, n, random), n, Double.NaN, "made"));
			}
		}
		return measured;
	}

	/** The sampling deviation of a period of usual size. */
	private double noise() {
		return switch (kind) {
			case SHARE -> Math.sqrt(SHARE * (1 - SHARE) / USUAL);
			case RATE -> Math.sqrt(RATE / USUAL / 10);
			case MEAN, VOLUME -> DEVIATION / Math.sqrt(USUAL);
		};
	}

	private double value(double level, int n, RandomGenerator random) {
		double wild = shape == Shape.OVERDISPERSED ? 1.5 * random.nextGaussian() : 0;
		double moved = (level + wild) * noise();
		return switch (kind) {
			case SHARE -> (double) binomial(n, Math.clamp(SHARE + moved, 0.005, 0.995), random) / n;
			case RATE -> (double) poisson(Math.max(0.1, (RATE + moved) * n * 10), random) / n / 10;
			case MEAN, VOLUME -> MEAN + moved + DEVIATION / Math.sqrt(n) * random.nextGaussian();
		};
	}

	private static int binomial(int n, double p, RandomGenerator random) {
		return BinomialDistribution.of(n, p).inverseCumulativeProbability(random.nextDouble());
	}

	private static int poisson(double mean, RandomGenerator random) {
		return PoissonDistribution.of(mean).inverseCumulativeProbability(random.nextDouble());
	}

	/** The columns of a table that say what it is. */
	String words() {
		return String.join(
				" | ",
				shape.word() + (beside ? ", set beside" : ""),
				kind.name().toLowerCase(Locale.ROOT),
				before + "+" + after,
				days == 1 ? "days" : "weeks",
				looks == Looks.ONCE ? "once" : days == 1 ? "each day" : "each week",
				String.format(Locale.ROOT, "%.1f", effect),
				String.format(Locale.ROOT, "%.1f", least));
	}
}
