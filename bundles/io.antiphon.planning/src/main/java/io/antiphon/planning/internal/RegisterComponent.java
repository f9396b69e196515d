package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Register;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.adjusting.Adjusting;
import io.antiphon.planning.internal.adjusting.AdviceOffer;
import io.antiphon.planning.internal.adjusting.Iterations;
import io.antiphon.planning.internal.chapter.PlanChapter;
import io.antiphon.planning.internal.plans.DecisionTitle;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.FreezeOffer;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.register.ActionRows;
import io.antiphon.planning.internal.register.InstalledColumns;
import io.antiphon.planning.internal.register.Rows;
import io.antiphon.planning.internal.stalls.Extent;
import io.antiphon.planning.spi.RegisterColumn;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
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
	private final InstalledColumns columns;

	@Activate
	public RegisterComponent(
			@Reference PlanningComponent plans,
			@Reference Chain chain,
			@Reference Scorings scorings,
			@Reference Vocabularies vocabularies,
			BundleContext context,
			@Reference Guard guard) {
		this.columns = new InstalledColumns(Extensions.of(context, RegisterColumn.class, guard));
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.vocabularies = vocabularies;
	}

	@Override
	public List<Block.Item> entries(Scope scope, Locale locale) {
		return new PlanChapter(plans, new OneAnswer(chain), scorings, vocabularies.wording(locale)).items(scope);
	}

	@Override
	public Table table(Scope scope, @Nullable LocalDate day, Locale locale) {
		var wording = vocabularies.wording(locale);
		var zone = ZoneId.systemDefault();
		var now = LocalDate.now(zone);
		var end = day == null || !day.isBefore(now) ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
		var improvements = (end == null
				? plans.improvements()
				: plans.revisions().asOf(DocumentPlans.IMPROVEMENT, Improvement.class, end)).stream()
				.filter(one -> one.plan().concerns(scope))
				.toList();
		var goals = end == null ? plans.goals() : plans.revisions().asOf(DocumentPlans.GOAL, Goal.class, end);
		var filled = columns.fill(improvements, wording);
		var rows = new Rows(goals, chain, day == null ? now : day, wording);
		return new Table(improvements.stream().map(one -> rows.of(one, filled)).toList(), filled.columns());
	}

	@Override
	public String first(Scope scope) {
		return plans.improvements().stream()
				.filter(one -> one.plan().concerns(scope))
				.min(Comparator.comparing((Improvement one) -> one.entry().state()).thenComparing(one -> !one.plan().isDraft()))
				.map(Improvement::id)
				.orElse("");
	}

	@Override
	public Optional<Page> page(String improvement, Locale locale) {
		var wording = vocabularies.wording(locale);
		return plans.improvement(improvement).map(found -> new Pages(plans, new OneAnswer(chain), scorings, wording).of(found));
	}

	@Override
	public List<GoalRow> goals(Scope scope, Locale locale) {
		return new GoalPages(plans, new OneAnswer(chain), scorings, vocabularies.wording(locale)).rows(scope);
	}

	@Override
	public List<Block> goal(String id, Locale locale) {
		return new GoalPages(plans, new OneAnswer(chain), scorings, vocabularies.wording(locale)).of(id);
	}

	@Override
	public List<DecisionRow> decisions(Scope scope, Locale locale) {
		var wording = vocabularies.wording(locale);
		var texts = Texts.of(RegisterComponent.class, locale);
		var all = plans.decisions();
		var held = Decision.current(all).stream().map(Decision::id).collect(Collectors.toSet());
		return new Extent(plans, new OneAnswer(chain), scope).decisions().reversed().stream().map(one -> {
			var options = new LinkedHashMap<String, String>();
			one.options().forEach(option -> options.put(option.id(), wording.phrase(option.title())));
			var proposed = one.state() == Decision.State.PROPOSED;
			var state =
					proposed ? "improvement.state.PROPOSED" : held.contains(one.id()) ? "decision.state.DECIDED" : "decision.superseded";
			return new DecisionRow(
					one.id(), DecisionTitle.of(one, wording), texts.get(state), one.by(),
					one.at().atZone(ZoneId.systemDefault()).toLocalDate(),
					proposed, held.contains(one.id()), options);
		}).toList();
	}

	@Override
	public List<String> preferred(String decision) {
		return plans.decisions().stream()
				.filter(one -> one.id().equals(decision))
				.findFirst()
				.flatMap(scorings::rank)
				.map(Ranking::first)
				.orElse(List.of());
	}

	@Override
	public List<Block> decision(String id, Locale locale) {
		return new PlanChapter(plans, new OneAnswer(chain), scorings, vocabularies.wording(locale)).decision(id).<List<Block>>map(List::of)
				.orElse(List.of());
	}

	@Override
	public Actions actions(Scope scope, String improvement, Locale locale) {
		return new ActionRows(LocalDate.now(ZoneId.systemDefault()), vocabularies.wording(locale))
				.of(plans.improvements(), scope, improvement);
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
