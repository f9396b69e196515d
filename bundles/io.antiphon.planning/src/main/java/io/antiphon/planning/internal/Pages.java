package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Verdicts;
import io.antiphon.planning.Register.Page;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.chapter.PlanChapter;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.register.Guide;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One improvement on one page. */
final class Pages {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;

	Pages(DocumentPlans plans, Chain chain, Scorings scorings, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.wording = wording;
		this.texts = Texts.of(Pages.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
	}

	Page of(Improvement improvement) {
		var item = new PlanChapter(plans, chain, scorings, wording).item(improvement);
		var judged = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.anyMatch(one -> one.improvement().equals(improvement.id()) && !one.tooEarly());
		return new Page(
				improvement.id(), item.title(), texts.get("improvement.state." + improvement.entry().state()),
				tone(improvement.entry().state()), line(improvement), improvement.proposed(),
				improvement.plan().isDraft() && !improvement.plan().indicator().isBlank(), judged,
				blocks(improvement, item), new Guide(plans, chain, wording).of(improvement));
	}

	private static Block.Tone tone(State state) {
		return switch (state) {
			case PROPOSED -> Block.Tone.NEGATIVE;
			case PLANNED, UNDER_WAY -> Block.Tone.PLAIN;
			case DONE -> Block.Tone.POSITIVE;
			case DROPPED -> Block.Tone.NEUTRAL;
		};
	}

	/** "Delivery · owner Lin · due 24 May" */
	private String line(Improvement improvement) {
		var owner = improvement.owner();
		var due = improvement.schedule().due();
		return Stream.of(
				improvement.entry().department(),
				owner == null ? texts.get("page.nobody") : texts.get("page.owner", owner),
				due == null ? null : texts.get("page.due", numbers.day(due)))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" · "));
	}

	private List<Block> blocks(Improvement improvement, Block.Item item) {
		var about = improvement.entry().about();
		var said = Stream.of(item.summary(), about).filter(words -> !words.isBlank()).<Block>map(Block.Paragraph::new);
		return Stream.concat(said, item.details().stream()).toList();
	}
}
