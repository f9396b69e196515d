package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.Register.GoalRow;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.chapter.PlanChapter;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Prospect;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Goals as rows, and one goal whole. */
final class GoalPages {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;

	GoalPages(DocumentPlans plans, Chain chain, Scorings scorings, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.wording = wording;
		this.texts = Texts.of(GoalPages.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
	}

	/** What nobody measures any more is about everything. */
	List<GoalRow> rows(Scope scope) {
		var used = plans.improvements().stream().collect(Collectors.groupingBy(Improvement::goal, Collectors.counting()));
		return plans.goals().stream()
				.filter(goal -> chain.indicator(goal.indicator()).map(one -> scope.meets(one.indicator().scope())).orElse(true))
				.map(goal -> row(goal, used.getOrDefault(goal.id(), 0L).intValue()))
				.toList();
	}

	private GoalRow row(Goal goal, int used) {
		return new GoalRow(
				goal.id(), placed(goal), numbers.measure(goal.baseline()), numbers.value(goal.target(), unit(goal)), goal.due(),
				goal.proposed(),
				used);
	}

	private String named(Goal goal) {
		return chain.indicator(goal.indicator()).map(one -> wording.indicator(one.indicator(), true)).orElse(goal.indicator());
	}

	private String placed(Goal goal) {
		return chain.indicator(goal.indicator()).map(one -> wording.indicatorByPlace(one.indicator())).orElse(goal.indicator());
	}

	private String unit(Goal goal) {
		return chain.indicator(goal.indicator()).map(one -> one.indicator().unit()).orElse(goal.baseline().unit());
	}

	/** Nothing where there is no such goal. */
	List<Block> of(String id) {
		return plans.goal(id).map(this::whole).orElse(List.of());
	}

	private List<Block> whole(Goal goal) {
		var due = goal.due();
		var blocks = new ArrayList<Block>();
		var target = numbers.value(goal.target(), unit(goal));
		blocks.add(new Block.Item(
				Anchors.goal(goal.id()),
				named(goal),
				due == null ? texts.get("goal.reach", target) : texts.get("goal.sentence", target, numbers.day(due)),
				List.of()));
		blocks.add(new Block.Paragraph(texts.get("named", texts.get("baseline"), numbers.measure(goal.baseline()))));
		var prospect = new Prospect(wording.locale());
		blocks.add(new Block.Paragraph(
				chain.indicator(goal.indicator()).isEmpty() ? texts.get("problem.unmeasured") : prospect.beyondNoise(goal, unit(goal))));
		new PlanChapter(plans, chain, scorings, wording).chart(goal).ifPresent(blocks::add);
		var improvements = plans.improvements().stream().filter(one -> one.goal().equals(goal.id())).toList();
		blocks.add(improvements.isEmpty()
				? new Block.Paragraph(texts.get("goal.unplanned"))
				: new Block.Links(
						texts.get("improvements.title"),
						improvements.stream().map(one -> Cell.link(wording.phrase(one.title()), Anchors.improvement(one.id()))).toList()));
		return blocks;
	}
}
