package io.antiphon.privacy.groups;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody learns who sees all answers of 1,000 random sessions on four days: {@code benchmarks/run groups [--seeds 101-110]
 * [--sessions 1000] [--places 12] [--months 18] [--pieces 3000] [--values 0] [--late 20]}. Seeds below 100 are those the rule was made
 * with.
 */
public final class GroupsBenchmark {

	private GroupsBenchmark() {}

	public static void main(String[] arguments) {
		var options = new TreeMap<>(Map.of(
				"--seeds", "101-110", "--sessions", "1000", "--places", "12", "--months", "18", "--pieces", "3000", "--values", "0",
				"--late", "20", "--only", "attack"));
		for (int at = 0; at + 1 < arguments.length; at += 2) {
			if (options.put(arguments[at], arguments[at + 1]) == null) {
				throw new IllegalArgumentException(arguments[at]);
			}
		}
		var seeds = options.get("--seeds").split("-");
		var size = new Population.Size(
				number(options, "--places"), number(options, "--months"), number(options, "--pieces"), number(options, "--values"),
				number(options, "--late"));
		if ("speed".equals(options.get("--only"))) {
			speed(Population.of(Integer.parseInt(seeds[0]), size), number(options, "--sessions"), size.months());
			return;
		}
		System.out
				.println("seed  cells 1 to k-1   told   told by naive rule   cells from 2k   shown   of their pieces   grown by 1 to k-1");
		for (int seed = Integer.parseInt(seeds[0]); seed <= Integer.parseInt(seeds[seeds.length - 1]); seed++) {
			var population = Population.of(seed, size);
			var today = population.today();
			var days = List.of(today.minusDays(35), today.minusDays(34), today, today.plusDays(1));
			var places = population.said().stream().map(Said::place).distinct().toList();
			var questions = new Sessions(seed, places, size.months() * 30).ask(number(options, "--sessions"));
			var result = new Attack(GroupRule.DEFAULT, population.said()).run(questions, days);
			var naive = new Attack(GroupRule.DEFAULT, population.said()).naive(questions, today);
			System.out.printf("%4d %15d %6d %20d %15d  %5.1f %%  %14.1f %%   %18d%n", seed, result.small(), result.told(), naive.told(),
					result.large(), 100.0 * result.shown() / result.large(), 100 * result.share(), result.grown());
		}
	}

	/** How long the groups take to make, and a question to answer, asked by as many sessions a second time. */
	private static void speed(Population population, int sessions, int months) {
		var places = population.said().stream().map(Said::place).distinct().toList();
		var questions = new Sessions(1, places, months * 30).ask(sessions);
		long begun = System.nanoTime();
		var groups = SmallGroups.over(GroupRule.DEFAULT, population.said(), population.today());
		long made = System.nanoTime();
		questions.forEach(groups::numbers);
		long warm = System.nanoTime();
		questions.forEach(groups::numbers);
		System.out.printf(
				"%,d pieces, %d places: groups %.1f s, a question %.0f µs (mean of %,d)%n", population.said().size(), places.size(),
				(made - begun) / 1e9, (System.nanoTime() - warm) / 1e3 / questions.size(), questions.size());
	}

	private static int number(Map<String, String> options, String name) {
		return Integer.parseInt(options.getOrDefault(name, ""));
	}
}
