package io.antiphon.benchmarks.judging;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What happens in a series beside the change: an influence on each period, in standard deviations of a period's noise; how that noise
 * is made; how unequal the periods are. The first family is the one that the method was looked at with; the second was run when it was
 * finished.
 */
enum Shape {
	NOTHING,
	MEMORY_3,
	MEMORY_5,
	MEMORY_7,
	WEEKDAYS,
	TREND,
	SHIFT,
	OVERDISPERSED,
	MISSING,
	UNEQUAL,
	DOUBLED,
	SEASON,
	SEASON_WITH_MEMORY,

	HEAVY_TAILS,
	SKEWED,
	MEMORY_OF_TWO,
	MOVING_AVERAGE,
	RANDOM_WALK,
	EARLY_SHIFT,
	BEND,
	EXCURSION,
	TREND_WITH_MEMORY,
	SHIFT_WITH_MEMORY;

	private static final double YEAR = 365.2425 / 7;

	/** As it is written in a table. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Whether what happens lasts from one period to the next, so that half of the noise is not sampling. */
	private double memory() {
		return switch (this) {
			case MEMORY_3 -> 0.3;
			case MEMORY_5, SEASON_WITH_MEMORY, TREND_WITH_MEMORY, SHIFT_WITH_MEMORY -> 0.5;
			case MEMORY_7 -> 0.7;
			default -> 0;
		};
	}

	/** The influence on each of {@code n} periods, {@code before} of them before the action, of {@code days} days each. */
	double[] influence(int n, int before, int days, RandomGenerator random) {
		var influence = lasting(n, random);
		double phase = random.nextDouble();
		for (int i = 0; i < n; i++) {
			influence[i] += switch (this) {
				case TREND, TREND_WITH_MEMORY -> 2.0 * i / n;
				case SHIFT, SHIFT_WITH_MEMORY -> i >= before / 2 ? 1.5 : 0;
				case EARLY_SHIFT -> i >= before / 4 ? 1.5 : 0;
				case BEND -> 3.0 * i * i / n / n;
				case EXCURSION -> i >= before * 3 / 4 && i < before ? -1.5 : 0;
				case WEEKDAYS -> i % 7 == 5 ? 1.5 : i % 7 == 6 ? 1 : 0;
				case SEASON, SEASON_WITH_MEMORY -> 1.5 * Math.sin(2 * Math.PI * (i * days / 7.0 / YEAR + phase));
				default -> 0;
			};
		}
		return influence;
	}

	private double[] lasting(int n, RandomGenerator random) {
		double correlation = memory();
		var lasting = new double[n];
		double last = random.nextGaussian();
		double beforeLast = random.nextGaussian();
		double walk = 0;
		for (int i = 0; i < n; i++) {
			double fresh = random.nextGaussian();
			switch (this) {
				case MEMORY_OF_TWO -> {
					double next = 0.4 * last + 0.3 * beforeLast + 0.74 * fresh;
					beforeLast = last;
					last = next;
					lasting[i] = next;
				}
				case MOVING_AVERAGE -> {
					lasting[i] = (last + fresh) / Math.sqrt(2);
					last = fresh;
				}
				case RANDOM_WALK -> {
					walk += 0.15 * fresh;
					lasting[i] = walk;
				}
				case HEAVY_TAILS -> lasting[i] = fresh / Math.sqrt(chiSquared(random) / 3) / Math.sqrt(3);
				case SKEWED -> lasting[i] = (Math.exp(0.8 * fresh) - Math.exp(0.32)) / 1.3;
				default -> {
					last = correlation * last + Math.sqrt(1 - correlation * correlation) * fresh;
					lasting[i] = correlation > 0 ? last : 0;
				}
			}
		}
		return lasting;
	}

	private static double chiSquared(RandomGenerator random) {
		double sum = 0;
		for (int i = 0; i < 3; i++) {
			double one = random.nextGaussian();
			sum += one * one;
		}
		return sum;
	}

	/** How many answers a period has, {@code usual} where nothing makes them unequal; 0 where it is missing. */
	int size(int usual, boolean after, RandomGenerator random) {
		return switch (this) {
			case MISSING -> random.nextDouble() < 0.15 ? 0 : usual;
			case UNEQUAL -> (int) Math.max(3, usual * Math.exp(random.nextGaussian()));
			case DOUBLED -> after ? 2 * usual : usual;
			default -> usual;
		};
	}
}
