package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The footprint of each service as a page: what it comes to by scope, over time and by activity, what is missing, and the rows and factors
 * it rests on, so that every number opens down to a line of a file and a source. For one thread; blocks.
 */
public final class FootprintPages {

	private static final String ANCHOR = "footprint-";
	private static final int MOST_GAPS = 50;
	private static final int MOST_SAID = 10;

	private final Footprints footprints;
	private final Wording wording;
	private final Telling telling;
	private final Texts texts;

	public FootprintPages(Footprints footprints, Wording wording) {
		this.footprints = footprints;
		this.wording = wording;
		this.telling = new Telling(wording.locale());
		this.texts = telling.texts();
	}

	/** One page for each service in a scope that has activities in its period. */
	public List<Block.Item> items(Scope scope) {
		var services = new TreeSet<String>();
		footprints.activities(scope).forEach(one -> services.add(one.place().service()));
		return services.stream().flatMap(service -> item(scope.withService(service)).stream()).toList();
	}

	private Optional<Block.Item> item(Scope scope) {
		var activities = footprints.activities(scope);
		return period(scope, activities).flatMap(period -> footprints.footprint(scope, period)
				.map(found -> new Block.Item(ANCHOR + scope.service(), scope.service(), telling.summary(found), page(scope, found))));
	}

	/** That of the scope, or all days there are. */
	public static Optional<Period> period(Scope scope, List<Activity> activities) {
		var said = scope.period();
		return said != null
				? Optional.of(said)
				: Period.spanning(activities.stream()
						.flatMap(one -> List.of(one.period().from(), one.period().to().minusDays(1)).stream())
						.toList());
	}

	private List<Block> page(Scope scope, Footprint found) {
		var page = new ArrayList<Block>();
		boolean complete = found.complete(Impact.CARBON);
		page.add(new Block.State(
				texts.get(complete ? "state.complete" : "state.incomplete"), complete ? Block.Tone.POSITIVE : Block.Tone.NEGATIVE));
		if (!found.of(Impact.CARBON, List.of(Category.values())).isEmpty()) {
			page.add(scopes(found));
		}
		page.addAll(new Trend(footprints, telling).of(scope, found.period()));
		if (!found.gaps().isEmpty()) {
			page.add(gaps(found.gaps()));
		}
		new Notes(footprints, telling).of(scope, found).forEach(note -> page.add(new Block.Paragraph(note)));
		if (footprints.rejected() > 0) {
			page.add(new Block.Paragraph(texts.get("note.rejected", footprints.rejected())));
		}
		said(scope).ifPresent(page::add);
		var rows = new Rows(telling);
		rows.origins(found).ifPresent(page::add);
		rows.factors(found).ifPresent(page::add);
		rows.lines(found).ifPresent(page::add);
		page.add(new Block.Paragraph(texts.get("method")));
		return page;
	}

	private Block scopes(Footprint found) {
		var amounts = new EnumMap<Category, Amount>(Category.class);
		for (var category : Category.values()) {
			if (!found.of(Impact.CARBON, List.of(category)).isEmpty()) {
				amounts.put(category, found.amount(Impact.CARBON, category));
			}
		}
		var scale = Scale.of(amounts.values());
		var rows = new ArrayList<Block.Estimate>();
		amounts.forEach((category, amount) -> rows.add(scale.estimate(
				telling.category(category), amount, found.of(Impact.CARBON, List.of(category)).size())));
		return new Block.Estimates(texts.get("scopes"), scale.unit(), rows, List.of(new Block.Mark(0, texts.get("scopes.zero"))));
	}

	static Block.Range range(Amount amount) {
		return new Block.Range(amount.low(), amount.high());
	}

	private Block gaps(List<Gap> gaps) {
		var all = Missing.of(gaps);
		var rows = all.stream().limit(MOST_GAPS)
				.map(each -> List.of(
						Cell.text(telling.activity(each.first().activity().key())), Cell.text(telling.days(each)),
						Cell.text(telling.category(each.first().category())), Cell.text(telling.gap(each.first())),
						Cell.text(telling.origin(each))))
				.toList();
		return new Block.Table(
				List.of(
						texts.get("gaps", all.size()), texts.get("column.days"), texts.get("column.account"), texts.get("column.why"),
						texts.get("column.place")),
				rows);
	}

	/** What customers say about it, beside the numbers and in none of them. */
	private Optional<Block> said(Scope scope) {
		var links = footprints.said(scope).stream()
				.limit(MOST_SAID)
				.map(one -> Cell.link(
						texts.get("said.finding", wording.finding(one, false), wording.summary(one)), Anchors.finding(one.id())))
				.toList();
		return links.isEmpty() ? Optional.empty() : Optional.of(new Block.Links(texts.get("said"), links));
	}
}
