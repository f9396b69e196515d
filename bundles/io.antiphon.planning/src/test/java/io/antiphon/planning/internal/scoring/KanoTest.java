package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.planning.internal.scoring.Kano.Answer;
import io.antiphon.planning.internal.scoring.Kano.Category;
import io.antiphon.planning.spi.Scored;
import io.antiphon.testkit.ScoringContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanoTest extends ScoringContract {

	private final Kano kano = new Kano();

	@Override
	protected List<Double> order(Map<String, Double> values) {
		return Scores.order(kano, values);
	}

	@Override
	protected Map<String, Double> values() {
		return counts(20, 30, 10, 40, 3, 2);
	}

	@Override
	protected Map<String, Double> better() {
		return Map.of();
	}

	@Override
	protected Set<String> needed() {
		return Set.of("attractive", "one-dimensional", "must-be", "indifferent");
	}

	/**
	 * E. Sauerwein et al. (1996), figure 11, edge grip in per cent; B. Brand, A. Rese, Journal of Retailing and Consumer Services 89 (2026)
	 * 104596, table 1, counts.
	 */
	@ParameterizedTest
	@CsvSource({
		"7, 33, 50, 10, 0, 0, 0.400, -0.830, must-be",
		"216, 56, 13, 275, 23, 24, 0.486, -0.123, indifferent",
		"229, 42, 5, 276, 33, 22, 0.491, -0.085, indifferent",
		"187, 71, 46, 258, 19, 26, 0.459, -0.208, indifferent"})
	void findsThePublishedCoefficients(
			double a, double o, double m, double i, double r, double q, double better, double worse, String category) {
		var scored = Scores.ranked(kano, counts(a, o, m, i, r, q));

		assertEquals(better, Scores.figure(scored, "better"), 5e-4);
		assertEquals(worse, Scores.figure(scored, "worse"), 5e-4);
		assertEquals(category, scored.label());
	}

	@ParameterizedTest
	@CsvSource({
		"5,5,5,5,5,5, must-be", "5,5,4,5,5,5, one-dimensional", "5,4,4,5,5,5, attractive", "4,4,4,5,5,5, indifferent",
		"4,4,4,4,5,5, reverse", "4,4,4,4,4,5, questionable"})
	void ofEquallyFrequentCategoriesTheFirstOfTheRuleCounts(
			double a, double o, double m, double i, double r, double q, String category) {
		assertEquals(category, Scores.ranked(kano, counts(a, o, m, i, r, q)).label());
	}

	/** Kano et al. (1984), Berger et al. (1993): a line for each answer to the question with it. */
	@ParameterizedTest
	@CsvSource({
		"LIKE, Q, A, A, A, O", "MUST_BE, R, I, I, I, M", "NEUTRAL, R, I, I, I, M", "LIVE_WITH, R, I, I, I, M", "DISLIKE, R, R, R, R, Q"})
	void putsEachPairOfAnswersIntoItsCategory(Answer with, String like, String must, String neutral, String live, String dislike) {
		var letters = List.of(like, must, neutral, live, dislike);

		for (var without : Answer.values()) {
			assertTrue(
					Kano.category(with, without).name().startsWith(letters.get(without.ordinal())),
					with + " with, " + without + " without");
		}
	}

	@Test
	void ranksWhatIsMissedBeforeWhatPleases() {
		var must = order(counts(10, 20, 40, 30, 0, 0));
		var linear = order(counts(20, 60, 10, 10, 0, 0));
		var attractive = order(counts(70, 10, 10, 10, 0, 0));

		assertTrue(must.getFirst() > linear.getFirst() && linear.getFirst() > attractive.getFirst());
		assertEquals(Category.INDIFFERENT.key(), Scores.ranked(kano, counts(0, 0, 0, 9, 0, 0)).label());
	}

	@Test
	void withinACategoryRanksByHowMuchDependsOnIt() {
		assertEquals(List.of(5.0, 1.23), order(counts(7, 33, 50, 10, 0, 0)));
		assertEquals(List.of(5.0, 1.0), order(counts(0, 20, 60, 20, 0, 0)));
	}

	@Test
	void saysNothingWhereNobodyGaveAnAnswerThatDoes() {
		var scored = assertInstanceOf(Scored.Missing.class, kano.score(counts(0, 0, 0, 0, 3, 9), Map.of()));

		assertEquals(needed(), Set.copyOf(scored.criteria()));
	}

	private static Map<String, Double> counts(double a, double o, double m, double i, double r, double q) {
		return Map.of("attractive", a, "one-dimensional", o, "must-be", m, "indifferent", i, "reverse", r, "questionable", q);
	}
}
