package io.antiphon.benchmarks.register;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words that mean nothing, in Latin and in Chinese letters, and what else is drawn by lot. For one thread. */
final class Words {

	private static final List<String> SYLLABLES = List.of(
			"ba", "dor", "fen", "gil", "ha", "jun", "kel", "lo", "mir", "na", "os", "pel", "qua", "rin", "sat", "tum", "ul", "ven", "wim",
			"zo");
	private static final String CHARACTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
	private static final int SHORTEST = 2;
	private static final int LONGEST = 4;

	private final RandomGenerator random;

	Words(RandomGenerator random) {
		this.random = random;
	}

	/** "Fenlo", or 丙午辰. */
	String word() {
		return chance(1.0 / 3) ? written(CHARACTERS.chars().mapToObj(Character::toString).toList()) : capital(latin());
	}

	/** So many words. */
	String text(int words) {
		return IntStream.range(0, words).mapToObj(at -> at == 0 ? word() : latin()).collect(Collectors.joining(" "));
	}

	private String latin() {
		return written(SYLLABLES);
	}

	private String written(List<String> parts) {
		return IntStream.range(0, random.nextInt(SHORTEST, LONGEST + 1)).mapToObj(at -> one(parts)).collect(Collectors.joining());
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	/** So many different ones. */
	List<String> words(int count) {
		return IntStream.iterate(0, at -> at + 1).mapToObj(at -> word()).distinct().limit(count).toList();
	}

	boolean chance(double probability) {
		return random.nextDouble() < probability;
	}

	/** From the first to before the second. */
	int number(int from, int to) {
		return random.nextInt(from, to);
	}

	double amount(double most) {
		return Math.round(random.nextDouble() * most * 2) / 2.0;
	}

	<T> T one(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}

	/** One, or, in so many of a hundred cases, none. */
	<T> @Nullable T perhaps(int none, List<T> some) {
		return chance(none / 100.0) ? null : one(some);
	}

	/** A day at most so many before or behind. */
	LocalDate around(LocalDate day, int days) {
		return day.plusDays(random.nextInt(-days, days + 1));
	}
}
