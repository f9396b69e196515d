package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.planning.spi.Scoring;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How customers see what an option brings: counts of their answers by category (N. Kano, N. Seraku, F. Takahashi, S. Tsuji, "Attractive
 * quality and must-be quality", Hinshitsu 14(2) (1984) 147–156). The category is the most frequent; of equally frequent ones the first of
 * M &gt; O &gt; A &gt; I. Better and worse are the coefficients of C. Berger et al., "Kano's methods for understanding customer-defined
 * quality", Center for Quality Management Journal 2(4) (1993). Ranked by category in the same order, the evaluation rule of E. Sauerwein et
 * al., "The Kano model: how to delight your customers" (1996): first what customers miss where it is missing; within a category by better −
 * worse, that is by how much of their satisfaction depends on it.
 */
public class Kano implements Scoring {

	static final String ID = "kano";

	private static final double MOST_ANSWERS = 1e9;

	/** What an answer says of what it is about; from what has to be there to what cannot be told, which is the order of ranking. */
	public enum Category {
		MUST_BE,
		ONE_DIMENSIONAL,
		ATTRACTIVE,
		INDIFFERENT,
		REVERSE,
		QUESTIONABLE;

		/** Its id as a criterion and as a label. */
		String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		private double rank() {
			return QUESTIONABLE.ordinal() - ordinal();
		}
	}

	/** How somebody would feel if it were there, and if it were not. */
	public enum Answer {
		LIKE,
		MUST_BE,
		NEUTRAL,
		LIVE_WITH,
		DISLIKE
	}

	/** A line for each answer to the question with it, in it a letter for each answer to the question without it. */
	private static final String[] EVALUATION = {"QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"};

	private static final List<Criterion> CRITERIA = Stream.of(
			Category.ATTRACTIVE, Category.ONE_DIMENSIONAL, Category.MUST_BE, Category.INDIFFERENT, Category.REVERSE, Category.QUESTIONABLE)
			.map(Kano::count)
			.toList();

	private static Criterion count(Category category) {
		var count = Criterion.whole(category.key(), 0, MOST_ANSWERS, Better.NEITHER);
		return category == Category.REVERSE || category == Category.QUESTIONABLE ? count.optional() : count;
	}

	/** The category of a pair of answers, by the evaluation table of Berger et al. (1993). */
	public static Category category(Answer with, Answer without) {
		return switch (EVALUATION[with.ordinal()].charAt(without.ordinal())) {
			case 'A' -> Category.ATTRACTIVE;
			case 'O' -> Category.ONE_DIMENSIONAL;
			case 'M' -> Category.MUST_BE;
			case 'I' -> Category.INDIFFERENT;
			case 'R' -> Category.REVERSE;
			default -> Category.QUESTIONABLE;
		};
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Criterion> criteria() {
		return CRITERIA;
	}

	@Override
	public final Scored score(Map<String, Double> values, Map<String, Double> weights) {
		return Needed.of(CRITERIA, values, Kano::score);
	}

	/** Where nobody gave an answer that says something, all of these are missing. */
	private static Scored score(Needed said) {
		var counts = new EnumMap<Category, Double>(Category.class);
		Stream.of(Category.values()).forEach(category -> counts.put(category, said.on(category.key())));
		var must = said.on(Category.MUST_BE.key());
		var linear = said.on(Category.ONE_DIMENSIONAL.key());
		var attractive = said.on(Category.ATTRACTIVE.key());
		var all = must + linear + attractive + said.on(Category.INDIFFERENT.key());
		if (all == 0) {
			return new Scored.Missing(CRITERIA.stream().filter(Criterion::needed).map(Criterion::id).toList());
		}
		var better = (attractive + linear) / all;
		var worse = 0 - (linear + must) / all;
		var category = frequent(counts);
		return new Scored.Ranked(
				List.of(category.rank(), better - worse), List.of(new Figure("better", better), new Figure("worse", worse)),
				category.key());
	}

	private static Category frequent(EnumMap<Category, Double> counts) {
		return counts.entrySet().stream()
				.max(Map.Entry.<Category, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Map.Entry::getKey)
				.orElseThrow();
	}
}
