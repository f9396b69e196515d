package io.antiphon.planning.internal.editing;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Aim;
import io.antiphon.loop.TestPlan.Grain;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.planning.internal.proposing.Drafting;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The test plan of an improvement as fields, all of them locked once it is frozen; the method is the one that suits it. */
final class PlanForm implements Form {

	private static final double LEAST_CONFIDENCE = 80;

	private final Improvement improvement;
	private final int on;
	private final @Nullable Goal goal;
	private final Drafting drafting;
	private final Wording wording;
	private final Numbers numbers;
	private final Texts texts;
	private final @Nullable Indicator indicator;
	private final List<Indicator> others = new ArrayList<>();

	PlanForm(Revised<Improvement> found, @Nullable Goal goal, Chain chain, Drafting drafting, Wording wording) {
		this.improvement = found.document();
		this.on = found.revision();
		this.goal = goal;
		this.drafting = drafting;
		this.wording = wording;
		this.numbers = new Numbers(wording.locale());
		this.texts = Texts.of(PlanForm.class, wording.locale());
		var measured = chain.indicator(plan().indicator());
		this.indicator = measured.isEmpty() ? null : measured.get().indicator();
		chain.sources().stream().map(IndicatorSource::watched).forEach(others::addAll);
		chain.sources().stream().map(IndicatorSource::indicators).forEach(others::addAll);
		others.removeIf(one -> one.id().equals(plan().indicator()));
	}

	private TestPlan plan() {
		return improvement.plan();
	}

	@Override
	public String title() {
		return texts.get("plan.of", wording.phrase(improvement.title()));
	}

	@Override
	public String state() {
		var at = plan().frozenAt();
		return at == null ? texts.get("plan.DRAFT") : texts.get("plan.frozen", numbers.moment(at));
	}

	@Override
	public int on() {
		return on;
	}

	@Override
	public List<Field> fields() {
		var locked = !plan().isDraft();
		var fields = new Typing.Fields(texts, "plan");
		var unit = indicator == null ? "" : numbers.unit(Numbers.ofDifference(indicator.unit()));
		return fields
				.add("baselineFrom", Kind.DAY, "", List.of(), locked)
				.add("baselineTo", Kind.DAY, "", List.of(), locked)
				.add("followFrom", Kind.DAY, "", List.of(), locked)
				.add("followTo", Kind.DAY, "", List.of(), locked)
				.add("leastEffect", Kind.NUMBER, unit, List.of(), locked)
				.add("confidence", Kind.NUMBER, "%", List.of(), locked)
				.add("grain", Kind.CHOICE, "", fields.options(Grain.class, "grain", false), locked)
				.add("looks", Kind.CHOICE, "", fields.options(Looks.class, "looks", false), locked)
				.add("aim", Kind.CHOICE, "", fields.options(Aim.class, "aim", false), locked)
				.add("comparison", Kind.CHOICE, "", comparisons(), locked)
				.add("companions", Kind.SEVERAL, "", companions(), locked)
				.all();
	}

	/** Places of the same service about which the same source has something. */
	private List<Option> comparisons() {
		var options = new LinkedHashMap<String, Option>();
		options.put("", new Option("", texts.get("comparison.none")));
		for (var scope : scopes()) {
			options.putIfAbsent(key(scope), new Option(key(scope), wording.place(scope, true)));
		}
		return List.copyOf(options.values());
	}

	private List<Scope> scopes() {
		var own = plan().scope();
		var scopes = new ArrayList<Scope>();
		var chosen = plan().terms().comparison();
		if (chosen != null) {
			scopes.add(chosen);
		}
		others.stream()
				.map(Indicator::scope)
				.filter(scope -> !scope.service().isEmpty() && !scope.touchpoint().isEmpty() && !scope.meets(own.within(null)))
				.map(scope -> scope.within(null))
				.forEach(scopes::add);
		return scopes;
	}

	private static String key(@Nullable Scope scope) {
		return scope == null ? "" : String.join(" / ", scope.service(), scope.touchpoint(), scope.channel());
	}

	private List<Option> companions() {
		return others.stream().map(one -> new Option(one.id(), wording.indicatorByPlace(one))).distinct().toList();
	}

	@Override
	public Map<String, String> stored() {
		var stored = new LinkedHashMap<String, String>();
		var baseline = plan().baseline();
		var followUp = plan().followUp();
		stored.put("baselineFrom", baseline == null ? "" : baseline.from().toString());
		stored.put("baselineTo", baseline == null ? "" : baseline.to().minusDays(1).toString());
		stored.put("followFrom", followUp == null ? "" : followUp.from().toString());
		stored.put("followTo", followUp == null ? "" : followUp.to().minusDays(1).toString());
		stored.put("leastEffect", Typing.typed(rounded(Math.abs(plan().leastEffect()) * factor())));
		stored.put("confidence", Typing.typed(rounded((1 - plan().errorRate()) * 100)));
		stored.put("grain", plan().terms().grain().name());
		stored.put("looks", plan().terms().looks().name());
		stored.put("aim", plan().terms().aim().name());
		stored.put("comparison", key(plan().terms().comparison()));
		stored.put("companions", String.join("\n", plan().terms().companions()));
		return stored;
	}

	private double factor() {
		return indicator == null ? 1 : numbers.scaled(1, indicator.unit());
	}

	private static double rounded(double shown) {
		return Math.round(shown * 1e4) / 1e4;
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		made(typing);
		return typing.problems();
	}

	private Optional<TestPlan> made(Typing typing) {
		if (indicator == null) {
			typing.problem("baselineFrom", plan().indicator().isEmpty() ? "noGoal" : "unmeasured");
		}
		var baseline = window(typing, "baselineFrom", "baselineTo");
		var followUp = window(typing, "followFrom", "followTo");
		if (baseline != null && followUp != null && baseline.overlaps(followUp)) {
			typing.problem("followFrom", "overlap");
		} else if (baseline != null && followUp != null && followUp.from().isBefore(baseline.from())) {
			typing.problem("followFrom", "followsBefore");
		}
		var least = typing.amount("leastEffect");
		if (least == null || least == 0) {
			typing.problem("leastEffect", "noEffect");
		}
		var confidence = typing.number("confidence");
		if (confidence == null || !(confidence >= LEAST_CONFIDENCE && confidence < 100)) {
			typing.problem("confidence", "confidence");
		}
		if (!typing.problems().isEmpty() || least == null || confidence == null) {
			return Optional.empty();
		}
		return Optional.of(new TestPlan(
				plan().indicator(), plan().scope(), baseline, followUp, plan().method(), terms(typing), effect(least),
				error(confidence), null, null, ""));
	}

	/** As it is stored where it was not changed: what is shown is rounded. */
	private double effect(double least) {
		var measured = indicator;
		var same = rounded(Math.abs(plan().leastEffect()) * factor()) == least;
		return same || measured == null ? plan().leastEffect() : measured.better().sign() * least / factor();
	}

	private double error(double confidence) {
		return rounded((1 - plan().errorRate()) * 100) == confidence ? plan().errorRate() : 1 - confidence / 100;
	}

	private Terms terms(Typing typing) {
		var comparison = scopes().stream().filter(scope -> key(scope).equals(typing.words("comparison"))).findFirst().orElse(null);
		var grain = typing.choice("grain", Grain.class);
		return new Terms(
				plan().terms().version(), grain == null ? Grain.AUTOMATIC : grain, comparison, typing.several("companions"),
				typing.choice("looks", Looks.class), typing.choice("aim", Aim.class));
	}

	private static @Nullable Period window(Typing typing, String from, String to) {
		var first = typing.day(from);
		var last = typing.day(to);
		typing.order(from, to);
		if (typing.words(from).isEmpty() != typing.words(to).isEmpty()) {
			typing.problem(to, "bothDays");
		}
		return first == null || last == null || last.isBefore(first) ? null : period(first, last);
	}

	private static Period period(LocalDate first, LocalDate last) {
		return new Period(first, last.plusDays(1));
	}

	@Override
	public Command command(Map<String, String> typed, int seen) {
		var draft = made(new Typing(typed, texts)).orElseThrow();
		return new Command.Plan(improvement.with(drafting.suited(draft, goal)), seen);
	}
}
