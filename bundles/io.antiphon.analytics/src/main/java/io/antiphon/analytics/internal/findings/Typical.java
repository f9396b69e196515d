package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Voices.Voice;
import io.antiphon.text.reading.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of some clauses about one thing say most of it: those made of words that many of them have and other clauses have not (tf-idf summed over the clause, so
 * that of two the one nearer to the centre comes first), each but little like those before it (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
final class Typical {

	/** So many comments are enough to understand a finding. */
	private static final int TELLING = 5;
	/** What shares half of its words repeats. */
	private static final double REPEATS = 0.5;
	/** 1 takes the mean over the words of a clause, which single words win, 0 their sum, which the longest win. */
	private static final double SHORT = 0.7;
	/** What comments count that hardly sound one way or the other, beside 1 of the clearest. */
	private static final double FAINT = 0.25;
	/** A title is no single word and no sentence; in letters, of which a Han character is worth four. */
	private static final int SHORTEST = 10;
	private static final int LONGEST = 64;
	/** A word in every hundredth clause tells of nobody. */
	private static final double USUAL = 0.01;
	/** Masks, names of accounts, addresses and numbers name nothing. */
	private static final Pattern PARTICULAR = Pattern.compile("[\\[\\]@#\\p{Nd}<>]|https?:|www\\.");
	/** What only joins a clause to the one before it. */
	private static final Pattern JOINS = Pattern.compile(
			"^(?:(?:but|and|so|also|yet|though|although|because|since|then|however|or|plus|still)\\b[\\s,]*|但是?|而且|不过|可是|然后|所以|因为|就是|还有|并且|另外|虽然|只是|而|且)+",
			Pattern.CASE_INSENSITIVE);

	private final List<Voice> voices;
	private final WordCounts background;
	private final WordCounts own = new WordCounts();
	private final List<String> terms;
	private final int shared;
	private final Map<Voice, Double> weights = new IdentityHashMap<>();

	/** {@code background} counts all clauses of the language; a title has one of the {@code terms}, where there are any, and no word of fewer than {@code shared} clauses. */
	Typical(List<Voice> voices, WordCounts background, List<String> terms, int shared) {
		this.voices = voices;
		this.background = background;
		this.terms = List.copyOf(terms);
		this.shared = shared;
		voices.forEach(voice -> own.add(voice.grams()));
		voices.forEach(voice -> weights.put(voice, weight(voice)));
	}

	private double weight(Voice voice) {
		var words = voice.grams().distinct();
		var sum = words.stream().mapToDouble(word -> (double) own.of(word) / own.clauses() * background.rarity(word)).sum();
		return sum / Math.pow(words.size() + 2.0, SHORT) * (FAINT + Math.abs(voice.of().score()));
	}

	private List<Voice> byWeight() {
		return voices.stream().sorted(Comparator.comparingDouble((Voice voice) -> -weights.getOrDefault(voice, 0.0))).toList();
	}

	/** At most five, the most telling first. */
	List<Voice> telling() {
		var telling = new ArrayList<Voice>();
		for (var voice : byWeight()) {
			if (telling.size() < TELLING && telling.stream().noneMatch(before -> before.grams().likeness(voice.grams()) >= REPEATS)) {
				telling.add(voice);
			}
		}
		return telling;
	}

	/** The most telling clause that names what it is about and has no word of a single person's; empty where there is none. */
	Optional<String> title() {
		return byWeight().stream().map(voice -> JOINS.matcher(voice.clause().strip()).replaceFirst("").strip()).filter(this::names)
				.findFirst().map(Typical::begun);
	}

	private boolean names(String clause) {
		var weight = Clause.weight(clause);
		return weight >= SHORTEST && weight <= LONGEST && !PARTICULAR.matcher(clause).find() && about(clause)
				&& common(Grams.of(clause).inOrder());
	}

	private boolean about(String clause) {
		var lower = clause.toLowerCase(Locale.ROOT);
		return terms.isEmpty() || terms.stream().anyMatch(lower::contains);
	}

	/** Of Han characters one of the two pairs that each is in has to be common. */
	private boolean common(List<String> grams) {
		var before = true;
		for (var index = 0; index < grams.size(); index++) {
			var gram = grams.get(index);
			var now = usual(gram);
			if (!now && !(han(gram) && before && index > 0 && (index + 1 == grams.size() || usual(grams.get(index + 1))))) {
				return false;
			}
			before = now;
		}
		return grams.size() > 1;
	}

	private boolean usual(String gram) {
		return own.of(gram) >= shared || background.of(gram) >= Math.max(shared, USUAL * background.clauses());
	}

	private static boolean han(String gram) {
		return Character.UnicodeScript.of(gram.codePointAt(0)) == Character.UnicodeScript.HAN;
	}

	private static String begun(String clause) {
		var first = clause.codePointAt(0);
		return new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(clause.substring(Character.charCount(first)))
				.toString();
	}
}
