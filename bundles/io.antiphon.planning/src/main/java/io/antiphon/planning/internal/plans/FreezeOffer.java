package io.antiphon.planning.internal.plans;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.Register.Offer;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What freezing a test plan would fix, what it will be able to show, and what speaks against it, to confirm. */
public final class FreezeOffer {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final Prospect prospect;

	public FreezeOffer(DocumentPlans plans, Chain chain, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.texts = Texts.of(FreezeOffer.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
		this.prospect = new Prospect(wording.locale());
	}

	public Offer of(String id) {
		var objection = plans.objection(id);
		return objection.isPresent()
				? new Offer(false, texts.get("freeze.not." + objection.get()))
				: new Offer(true, plans.improvement(id).flatMap(this::fixed).orElse(""));
	}

	private Optional<String> fixed(Improvement improvement) {
		var plan = improvement.plan();
		var baseline = plan.baseline();
		var followUp = plan.followUp();
		if (baseline == null || followUp == null) {
			return Optional.empty();
		}
		var indicator = chain.indicator(plan.indicator()).map(Chain.Measured::indicator);
		var unit = indicator.map(found -> Numbers.ofDifference(found.unit())).orElse("");
		var fixes = texts.get(
				"freeze.fixes",
				wording.phrase(improvement.title()),
				indicator.map(found -> wording.indicator(found, true)).orElse(plan.indicator()),
				numbers.period(baseline),
				numbers.period(followUp),
				wording.method(plan.method()),
				numbers.value(plan.leastEffect(), unit),
				numbers.confidence(plan.errorRate()));
		return Optional.of(Stream.of(List.of(fixes), prospect.shows(plan, unit), prospect.warnings(plan), others(improvement, baseline))
				.flatMap(List::stream)
				.collect(Collectors.joining("\n\n")));
	}

	/** What else began on the same indicator while the baseline is measured: part of the difference will be its. */
	private List<String> others(Improvement improvement, Period baseline) {
		return plans.improvements().stream()
				.filter(one -> !one.id().equals(improvement.id()) && !one.plan().isDraft())
				.filter(one -> one.plan().indicator().equals(improvement.plan().indicator()))
				.filter(one -> began(one, baseline))
				.map(one -> texts.get(
						"freeze.inside", wording.phrase(one.title()), numbers.day(Objects.requireNonNull(one.schedule().start()))))
				.toList();
	}

	private static boolean began(Improvement one, Period window) {
		var start = one.schedule().start();
		return start != null && window.contains(start);
	}
}
