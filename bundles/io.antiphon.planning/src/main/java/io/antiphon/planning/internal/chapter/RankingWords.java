package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Texts;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Ranking.Move;
import io.antiphon.planning.Ranking.Unranked;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the options of a decision stand, in sentences: which is first, what one step of one score would change, and what is not ranked. */
final class RankingWords {

	private static final int MOST_MOVES = 3;

	private final Decision decision;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;

	RankingWords(Decision decision, Wording wording) {
		this.decision = decision;
		this.wording = wording;
		this.texts = Texts.of(RankingWords.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
	}

	String of(Ranking ranking) {
		var unranked = ranking.unranked().stream().map(this::unranked);
		return join(Stream.of(Stream.of(by(ranking)), Stream.of(first(ranking)), change(ranking).stream(), unranked)
				.flatMap(sentences -> sentences)
				.toList());
	}

	/** Where the method is not here or failed. */
	String absent() {
		return texts.get("ranking.absent", called());
	}

	private String called() {
		return wording.scoring(decision.method()).orElse(decision.method());
	}

	/** The method, with the weights that people said. */
	private String by(Ranking ranking) {
		var weights = ranking.method().criteria().stream()
				.filter(criterion -> criterion.weight() != null)
				.flatMap(criterion -> Optional.ofNullable(decision.weights().get(criterion.id())).stream()
						.map(weight -> texts.get("ranking.weight", word(criterion.id()), numbers.value(weight, ""))))
				.toList();
		return weights.isEmpty()
				? texts.get("ranking.by", called())
				: texts.get("ranking.by.weights", called(), texts.list(weights));
	}

	private String first(Ranking ranking) {
		var first = ranking.first();
		if (first.isEmpty()) {
			return texts.get("ranking.none");
		}
		var titles = titles(first);
		if (first.size() > 1) {
			return texts.get("ranking.tie", titles);
		}
		if (ranking.places().size() == 1) {
			return texts.get("ranking.alone", titles);
		}
		var chosen = decision.chosenOption();
		return texts.get(chosen == null || first.contains(chosen) ? "ranking.first" : "ranking.other", titles);
	}

	/** Empty where there is nothing to compare. */
	private Optional<String> change(Ranking ranking) {
		if (ranking.places().size() < 2) {
			return Optional.empty();
		}
		if (ranking.holds()) {
			return Optional.of(texts.get(ranking.first().contains(decision.chosenOption()) ? "ranking.holds" : "ranking.stays"));
		}
		var moves = ranking.moves().stream().limit(MOST_MOVES).map(this::move).toList();
		var more = ranking.moves().size() - MOST_MOVES;
		var said = more > 0 ? Stream.concat(moves.stream(), Stream.of(texts.get("ranking.more", more))).toList() : moves;
		return said.isEmpty() ? Optional.empty() : Optional.of(join(said));
	}

	private String move(Move move) {
		var key = move.first().size() > 1 ? "ranking.levels" : "ranking.turns";
		return texts.get(
				key, titles(move.first()), word(move.criterion()), titles(List.of(move.option())), numbers.value(move.to(), ""),
				numbers.value(move.from(), ""));
	}

	private String unranked(Unranked one) {
		return texts.get("ranking.unranked", titles(List.of(one.option())), texts.list(one.missing().stream().map(this::word).toList()));
	}

	private String titles(List<String> options) {
		return texts.list(options.stream()
				.map(id -> texts.get("ranking.quoted", decision.option(id).map(Option::title).map(wording::phrase).orElse(id)))
				.toList());
	}

	private String word(String criterion) {
		return wording.scoring(decision.method() + "." + criterion).orElse(criterion);
	}

	private String join(List<String> sentences) {
		return sentences.stream().reduce((one, next) -> texts.get("sentences", one, next)).orElse("");
	}
}
