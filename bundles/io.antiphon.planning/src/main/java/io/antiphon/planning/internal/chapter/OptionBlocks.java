package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Finding;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Ranking.Place;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of a decision as a table, with where its scores come from, how much hangs on each of them, and what they trade off. */
final class OptionBlocks {

	private final Chain chain;
	private final List<Finding> findings;
	private final Scorings scorings;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;
	private final TradeOffs tradeOffs;

	OptionBlocks(Chain chain, List<Finding> findings, Scorings scorings, Wording wording) {
		this.chain = chain;
		this.findings = findings;
		this.scorings = scorings;
		this.wording = wording;
		this.texts = Texts.of(OptionBlocks.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.tradeOffs = new TradeOffs(chain, wording);
	}

	/** None where it has no options. */
	List<Block> of(Decision decision) {
		if (decision.options().isEmpty()) {
			return List.of();
		}
		var ranking = scorings.rank(decision);
		var said = new RankingWords(decision, wording);
		var blocks = new ArrayList<Block>();
		blocks.add(table(decision, ranking.orElse(null)));
		if (!decision.method().isEmpty()) {
			blocks.add(new Block.Paragraph(ranking.map(said::of).orElseGet(said::absent)));
		}
		blocks.addAll(tradeOffs.of(decision));
		decision.options().stream().flatMap(option -> sources(decision, option).stream()).map(Block.Paragraph::new).forEach(blocks::add);
		return blocks;
	}

	private Block table(Decision decision, @Nullable Ranking ranking) {
		var criteria = criteria(decision, ranking);
		var figures = ranking == null ? List.<String>of() : figures(ranking);
		var labelled = ranking != null && ranking.places().stream().anyMatch(place -> !place.scored().label().isEmpty());
		var header = new ArrayList<String>();
		header.add(texts.get("option"));
		var ranked = ranking != null && !ranking.places().isEmpty();
		if (ranked) {
			header.add(texts.get("place"));
		}
		criteria.forEach(id -> header.add(word(decision, id, id)));
		figures.forEach(id -> header.add(word(decision, "figure." + id, id)));
		if (labelled) {
			header.add(word(decision, "label", ""));
		}
		header.add(texts.get("effects"));
		var rows = decision.options().stream()
				.map(option -> row(decision, option, criteria, figures, ranking, labelled))
				.toList();
		return new Block.Table(header, rows);
	}

	private List<Cell> row(
			Decision decision, Option option, List<String> criteria, List<String> figures, @Nullable Ranking ranking, boolean labelled) {
		var place = ranking == null ? Optional.<Place>empty() : place(ranking, option);
		var title = wording.phrase(option.title());
		var cells = new ArrayList<Cell>();
		cells.add(Cell.text(option.id().equals(decision.chosenOption()) ? texts.get("option.chosen", title) : title));
		if (ranking != null && !ranking.places().isEmpty()) {
			cells.add(Cell.number(place.map(one -> numbers.count(one.rank())).orElse("–")));
		}
		criteria.forEach(id -> cells.add(score(decision, option, id, ranking)));
		figures.forEach(id -> cells.add(Cell.number(place.flatMap(one -> figure(one, id)).orElse("–"))));
		if (labelled) {
			cells.add(Cell.text(place.map(one -> label(decision, one)).orElse("–")));
		}
		cells.add(Cell.text(effects(option)));
		return cells;
	}

	/** Those of the method, and others on which something was said. */
	private static List<String> criteria(Decision decision, @Nullable Ranking ranking) {
		var known = ranking == null ? Stream.<String>of() : ranking.method().criteria().stream().map(Criterion::id);
		var said = decision.options().stream().flatMap(option -> option.scores().stream()).map(Score::criterion);
		return Stream.concat(known, said).distinct().toList();
	}

	private static List<String> figures(Ranking ranking) {
		return ranking.places().stream().flatMap(place -> place.scored().figures().stream()).map(Figure::id).distinct().toList();
	}

	private static Optional<Place> place(Ranking ranking, Option option) {
		return ranking.places().stream().filter(place -> place.option().equals(option.id())).findFirst();
	}

	private Optional<String> figure(Place place, String id) {
		return place.scored().figures().stream().filter(one -> one.id().equals(id)).findFirst().map(one -> numbers.value(one.value(), ""));
	}

	private String label(Decision decision, Place place) {
		var label = place.scored().label();
		return label.isEmpty() ? "–" : word(decision, "label." + label, label);
	}

	/** With the name of its level, and a link to the finding that is its source. */
	private Cell score(Decision decision, Option option, String criterion, @Nullable Ranking ranking) {
		var score = option.scores().stream().filter(one -> one.criterion().equals(criterion)).findFirst();
		if (score.isEmpty()) {
			return Cell.number("–");
		}
		var value = numbers.value(score.get().value(), "");
		var level = ranking == null ? Optional.<String>empty() : level(ranking, criterion, score.get().value());
		var said = level.map(name -> texts.get("level", value, word(decision, criterion + "." + name, name))).orElse(value);
		return new Cell(said, true, found(score.get().source()) ? Anchors.finding(score.get().source()) : "");
	}

	private static Optional<String> level(Ranking ranking, String criterion, double value) {
		return ranking.method().criteria().stream()
				.filter(one -> one.id().equals(criterion))
				.flatMap(one -> one.levels().stream())
				.filter(level -> level.value() == value && !level.name().isEmpty())
				.map(Criterion.Level::name)
				.findFirst();
	}

	private boolean found(String id) {
		return findings.stream().anyMatch(finding -> finding.id().equals(id));
	}

	private String effects(Option option) {
		var said = option.effects().stream().map(this::effect).toList();
		return said.isEmpty() ? "–" : String.join(texts.get("then"), said);
	}

	private String effect(ExpectedEffect effect) {
		var indicator = chain.indicator(effect.indicator()).map(Chain.Measured::indicator);
		var unit = indicator.map(one -> Numbers.ofDifference(one.unit())).orElse("");
		var name = indicator.map(one -> wording.indicator(one, false)).orElse(effect.indicator());
		var change = numbers.value(effect.change(), unit);
		var low = effect.low();
		var high = effect.high();
		var said = low == null || high == null
				? texts.get("named", name, change)
				: texts.get("effect.within", name, change, numbers.interval(low, high, unit));
		return effect.source().isEmpty() ? said : texts.get("effect.source", said, effect.source());
	}

	/** Where the scores of an option come from, but for those that link to a finding. */
	private Optional<String> sources(Decision decision, Option option) {
		var said = option.scores().stream()
				.filter(score -> !score.source().isEmpty() && !found(score.source()))
				.map(score -> texts.get("named", word(decision, score.criterion(), score.criterion()), score.source()))
				.toList();
		return said.isEmpty()
				? Optional.empty()
				: Optional.of(texts.get("ranking.sources", wording.phrase(option.title()), String.join(texts.get("then"), said)));
	}

	private String word(Decision decision, String id, String otherwise) {
		return wording.scoring(decision.method() + "." + id).orElse(otherwise);
	}
}
