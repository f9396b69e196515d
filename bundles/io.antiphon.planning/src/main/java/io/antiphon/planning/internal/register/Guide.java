package io.antiphon.planning.internal.register;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.planning.Register.GuideStep;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.List;
import java.util.Optional;

/** An improvement along the seven steps of the continual improvement model of ITIL 4 (Foundation, 2019, section 4.6), as far as it is. */
public final class Guide {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;

	public Guide(DocumentPlans plans, Chain chain, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.texts = Texts.of(Guide.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
	}

	public List<GuideStep> of(Improvement improvement) {
		var goal = plans.goal(improvement.goal()).filter(one -> !one.proposed());
		var unit = goal.flatMap(one -> chain.indicator(one.indicator())).map(found -> found.indicator().unit()).orElse("");
		var decision = plans.decision(improvement.decision()).filter(one -> one.state() == Decision.State.DECIDED);
		var verdict = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.filter(one -> one.improvement().equals(improvement.id()) && !one.tooEarly())
				.findFirst();
		var chosen = plans.adjustments().stream().filter(one -> one.improvement().equals(improvement.id())).reduce((one, later) -> later);
		return List.of(
				step("vision", said(improvement.entry().about())),
				step("where", goal.map(one -> numbers.measure(one.baseline()))),
				step("target", goal.map(one -> numbers.value(one.target(), unit))),
				step("how", decision.map(one -> wording.phrase(one.chosen()))),
				step("act", acted(improvement)),
				step("there", verdict.map((Verdict one) -> wording.outcome(one))),
				step("keep", chosen.map(one -> texts.get("choice." + one.choice()))));
	}

	private static Optional<String> said(String about) {
		return about.isBlank() ? Optional.empty() : about.lines().findFirst();
	}

	private Optional<String> acted(Improvement improvement) {
		var over = improvement.actions().stream().filter(action -> action.state() == Action.State.DONE).count();
		var all = improvement.actions().stream().filter(action -> action.state() != Action.State.DROPPED).count();
		return all > 0 && over == all ? Optional.of(texts.get("guide.acted", over)) : Optional.empty();
	}

	/** With what it came to, or with what to do for it. */
	private GuideStep step(String key, Optional<String> came) {
		return new GuideStep(texts.get("guide." + key), came.isPresent(), came.orElseGet(() -> texts.get("guide." + key + ".todo")));
	}
}
