package io.antiphon.benchmarks.judging;

import io.antiphon.benchmarks.Options;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.statistics.Proportions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Counts the verdicts of the method that is chosen where nobody chooses, and writes a table: {@code --cells null} (in which nothing
 * happened: each "worked" and each "worse" is wrong), {@code power} (something did, or just so much as is worth having) or {@code second}
 * (the second family, null); {@code --series}, how many series for each row (2,000), {@code --first}, the first seed.
 */
public final class JudgingBenchmark {

	private JudgingBenchmark() {}

	public static void main(String[] arguments) {
		var options = Options.of(arguments, "--cells", "--series", "--first");
		var cells = switch (options.text("--cells", "null")) {
			case "null" -> nothing();
			case "power" -> something();
			case "second" -> second();
			default -> throw new IllegalArgumentException("--cells is null, power or second");
		};
		int series = options.number("--series", 2_000);
		System.out.println(
				"| shape | kind | weeks | grain | looks | effect | least | worked | at most | worse | at most | not enough data |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		for (var cell : cells) {
			var outcomes = cell.run(options.number("--first", 1), series);
			System.out.printf(Locale.ROOT, "| %s | %s | %s | %.3f |%n",
					cell.words(),
					rate(outcomes.getOrDefault(Outcome.WORKED, 0L), series),
					rate(outcomes.getOrDefault(Outcome.WORSE, 0L), series),
					(double) outcomes.getOrDefault(Outcome.NOT_ENOUGH_DATA, 0L) / series);
		}
	}

	/** With the upper end of its interval of 95 %. */
	private static String rate(long hits, int series) {
		return String.format(Locale.ROOT, "%.3f | %.3f",
				(double) hits / series, Proportions.wilson(hits, series, 0.95).interval().high());
	}

	private static List<Cell> nothing() {
		var base = Stream.of(
				Shape.NOTHING, Shape.MEMORY_3, Shape.MEMORY_5, Shape.MEMORY_7, Shape.TREND, Shape.SHIFT, Shape.OVERDISPERSED,
				Shape.MISSING, Shape.UNEQUAL, Shape.DOUBLED)
				.map(shape -> Cell.nothing(shape, 26, 26));
		var windows = Stream.of(Shape.MEMORY_5, Shape.TREND, Shape.SHIFT)
				.flatMap(shape -> Stream.of(Cell.nothing(shape, 6, 8), Cell.nothing(shape, 12, 12), Cell.nothing(shape, 52, 26)));
		var kinds = Stream.of(Shape.MEMORY_5, Shape.TREND, Shape.DOUBLED)
				.flatMap(shape -> Stream.of(Kind.RATE, Kind.MEAN).map(kind -> Cell.nothing(shape, 26, 26).of(kind)));
		var days = Stream.of(
				Cell.nothing(Shape.WEEKDAYS, 26, 26).daily(),
				Cell.nothing(Shape.WEEKDAYS, 6, 8).daily(),
				Cell.nothing(Shape.MEMORY_7, 12, 12).daily());
		var seasons = Stream.of(
				Cell.nothing(Shape.SEASON, 104, 26),
				Cell.nothing(Shape.SEASON_WITH_MEMORY, 104, 26),
				Cell.nothing(Shape.SEASON, 26, 26).setBeside(),
				Cell.nothing(Shape.SEASON_WITH_MEMORY, 26, 26).setBeside(),
				Cell.nothing(Shape.SEASON, 52, 26));
		var looks = Stream.of(Shape.WEEKDAYS, Shape.MEMORY_5, Shape.TREND)
				.map(shape -> Cell.nothing(shape, 26, 13).lookedAtEachDay());
		return Stream.of(base, windows, kinds, days, seasons, looks).flatMap(cells -> cells).toList();
	}

	private static List<Cell> something() {
		return List.of(
				Cell.nothing(Shape.NOTHING, 26, 26).changed(2.5, 0),
				Cell.nothing(Shape.MEMORY_3, 26, 26).changed(2.5 * Math.sqrt(2), 0),
				Cell.nothing(Shape.MEMORY_5, 52, 26).changed(2.5 * Math.sqrt(2), 0),
				Cell.nothing(Shape.NOTHING, 12, 12).changed(2.5, 0),
				Cell.nothing(Shape.NOTHING, 6, 8).changed(2.5, 0),
				Cell.nothing(Shape.NOTHING, 26, 13).changed(2.5, 0).lookedAtEachDay(),
				Cell.nothing(Shape.MEMORY_3, 26, 13).changed(2.5 * Math.sqrt(2), 0).lookedAtEachDay(),
				Cell.nothing(Shape.NOTHING, 26, 26).changed(2.5, 0).lookedAtEachWeek(),
				Cell.nothing(Shape.MEMORY_3, 26, 26).changed(2.5 * Math.sqrt(2), 0).lookedAtEachWeek(),
				Cell.nothing(Shape.NOTHING, 26, 26).changed(1, 1),
				Cell.nothing(Shape.MEMORY_5, 26, 26).changed(1, 1),
				Cell.nothing(Shape.NOTHING, 26, 13).changed(1, 1).lookedAtEachDay());
	}

	private static List<Cell> second() {
		return Stream.of(
				Shape.HEAVY_TAILS, Shape.SKEWED, Shape.MEMORY_OF_TWO, Shape.MOVING_AVERAGE, Shape.RANDOM_WALK, Shape.EARLY_SHIFT,
				Shape.BEND, Shape.EXCURSION, Shape.TREND_WITH_MEMORY, Shape.SHIFT_WITH_MEMORY)
				.flatMap(shape -> Stream.of(Cell.nothing(shape, 12, 12), Cell.nothing(shape, 26, 26)))
				.toList();
	}
}
