package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Texts;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Basis;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Impact;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a footprint rests on, as tables: activities by what they add, factors with their source, and the rows of files. */
final class Rows {

	/** So many rows are shown; there can be one for each day of a meter. */
	private static final int MOST = 200;

	private final Telling telling;
	private final Texts texts;

	Rows(Telling telling) {
		this.telling = telling;
		this.texts = telling.texts();
	}

	/** Activities by what they add, the largest first, on one scale. */
	Optional<Block> origins(Footprint found) {
		Map<String, List<Contribution>> byActivity = new LinkedHashMap<>();
		for (var one : found.of(Impact.CARBON, Category.byLocation())) {
			byActivity.computeIfAbsent(one.activity().key(), key -> new ArrayList<>()).add(one);
		}
		Map<String, Amount> sums = new LinkedHashMap<>();
		byActivity.forEach((key, parts) -> sums.put(key, Amount.sum(parts)));
		var scale = Scale.of(sums.values());
		var rows = sums.entrySet().stream()
				.map(one -> scale.estimate(telling.activity(one.getKey()), one.getValue(), byActivity.get(one.getKey()).size()))
				.sorted(Comparator.comparingDouble(Block.Estimate::value).reversed())
				.toList();
		return rows.isEmpty()
				? Optional.empty()
				: Optional.of(new Block.Estimates(
						texts.get("origins"), scale.unit(), rows, List.of(new Block.Mark(0, texts.get("scopes.zero")))));
	}

	/** Each factor once, with the days it holds in its source and its licence. */
	Optional<Block> factors(Footprint found) {
		var used = new LinkedHashSet<Basis>();
		found.contributions().stream().map(Contribution::basis).filter(basis -> !basis.name().isEmpty()).forEach(used::add);
		var rows = used.stream()
				.limit(MOST)
				.map(basis -> List.of(
						Cell.text(basis.detail()), interval(basis),
						Cell.text(basis.name()), Cell.text(held(basis)), Cell.text(basis.source()), Cell.text(basis.licence())))
				.toList();
		return rows.isEmpty()
				? Optional.empty()
				: Optional.of(new Block.Table(
						List.of(
								texts.get("column.factor"), texts.get("column.interval"), texts.get("column.set"), texts.get("column.held"),
								texts.get("column.source"),
								texts.get("column.licence")),
						rows));
	}

	private Cell interval(Basis basis) {
		return basis.uncertainty() == 0
				? Cell.text(texts.get("interval.none"))
				: Cell.number("±" + telling.exact(basis.uncertainty() * 100, "%"));
	}

	/** The days on which a factor holds; nothing for a model. */
	private String held(Basis basis) {
		var valid = basis.valid();
		return valid == null ? "" : telling.period(valid);
	}

	/** Activity × factor = amount, row by row. */
	Optional<Block> lines(Footprint found) {
		var all = found.contributions();
		var rows = all.stream()
				.sorted(Comparator.comparingDouble((Contribution one) -> Math.abs(one.value())).reversed())
				.limit(MOST)
				.map(this::line)
				.toList();
		return rows.isEmpty()
				? Optional.empty()
				: Optional.of(new Block.Table(
						List.of(
								texts.get("column.activity", all.size(), rows.size()), texts.get("column.days"), texts.get("column.amount"),
								texts.get("column.factor"), texts.get("column.result"), texts.get("column.account"),
								texts.get("column.place")),
						rows));
	}

	private List<Cell> line(Contribution one) {
		var activity = one.activity();
		return List.of(
				Cell.text(telling.activity(activity.key())), Cell.text(telling.period(activity.period())),
				Cell.number(telling.whole(activity.amount(), activity.unit())), Cell.text(one.basis().detail()),
				Cell.number(telling.exact(one.value(), one.impact().unit())), Cell.text(telling.category(one.category())),
				Cell.text(telling.origin(activity)));
	}
}
