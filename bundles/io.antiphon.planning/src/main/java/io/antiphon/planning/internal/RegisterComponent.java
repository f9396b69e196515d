package io.antiphon.planning.internal;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Register;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.adjusting.Adjusting;
import io.antiphon.planning.internal.adjusting.AdviceOffer;
import io.antiphon.planning.internal.adjusting.Iterations;
import io.antiphon.planning.internal.chapter.PlanChapter;
import io.antiphon.planning.internal.plans.FreezeOffer;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register as the report's chapter tells it. */
@Component
public final class RegisterComponent implements Register {

	private final PlanningComponent plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Vocabularies vocabularies;

	@Activate
	public RegisterComponent(
			@Reference PlanningComponent plans,
			@Reference Chain chain,
			@Reference Scorings scorings,
			@Reference Vocabularies vocabularies) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.vocabularies = vocabularies;
	}

	@Override
	public List<Block.Item> entries(Scope scope, Locale locale) {
		return new PlanChapter(plans, chain, scorings, vocabularies.wording(locale)).items(scope);
	}

	@Override
	public int count() {
		return plans.improvements().size();
	}

	@Override
	public List<String> drafts() {
		return plans.improvements().stream().filter(one -> one.plan().isDraft()).map(Improvement::id).toList();
	}

	@Override
	public Freezing freeze(String improvement, Access access) {
		return plans.freeze(improvement, access);
	}

	@Override
	public Offer offer(String improvement, Locale locale) {
		return new FreezeOffer(plans, chain, vocabularies.wording(locale)).of(improvement);
	}

	@Override
	public List<String> undecided() {
		return Iterations.of(plans, chain).undecided();
	}

	@Override
	public Advice advice(String improvement, Locale locale) {
		return new AdviceOffer(plans, chain, vocabularies.wording(locale)).of(improvement);
	}

	@Override
	public Optional<Adjustment> adjust(String improvement, Choice choice, String reason, Access access) {
		return new Adjusting(plans, chain, Clock.systemUTC()).choose(improvement, choice, reason, access);
	}
}
