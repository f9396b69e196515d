package io.antiphon.planning.internal.chapter;

import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Power;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.watching.Monitor;
import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Limits;
import io.antiphon.statistics.charts.rules.Signal;
import io.antiphon.wording.Data;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals, decisions, improvements and indicators as they stand in loop.json, the keys in the order of its format. */
final class PlanData {

	private PlanData() {}

	static Map<String, ?> goal(Goal goal) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("id", goal.id());
		data.put("indicator", goal.indicator());
		data.put("baseline", Data.measure(goal.baseline()));
		data.put("target", goal.target());
		data.put("due", day(goal.due()));
		data.put("proposed", goal.proposed());
		return data;
	}

	static Map<String, ?> decision(Decision decision, Wording wording) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("id", decision.id());
		data.put("chosen", wording.phrase(decision.chosen()));
		data.put("notChosen", decision.notChosen());
		data.put("rationale", wording.phrase(decision.rationale()));
		data.put("findings", decision.findings());
		data.put("state", word(decision.state()));
		data.put("by", decision.by());
		data.put("at", decision.at().toString());
		data.put("method", decision.method());
		data.put("weights", decision.weights());
		data.put("options", decision.options().stream().<Map<String, ?>>map(option -> option(option, wording)).toList());
		data.put("chosenOption", decision.chosenOption());
		data.put("supersedes", decision.supersedes());
		data.put("question", wording.phrase(decision.asked()));
		return data;
	}

	private static Map<String, ?> option(Decision.Option option, Wording wording) {
		return Data.ordered(
				"id", option.id(),
				"title", wording.phrase(option.title()),
				"scores", option.scores().stream().<Map<String, ?>>map(PlanData::score).toList(),
				"effects", option.effects().stream().<Map<String, ?>>map(PlanData::effect).toList());
	}

	private static Map<String, ?> score(Decision.Score score) {
		return Data.ordered("criterion", score.criterion(), "value", score.value(), "source", score.source());
	}

	private static Map<String, ?> effect(Decision.ExpectedEffect effect) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("indicator", effect.indicator());
		data.put("change", effect.change());
		data.put("low", effect.low());
		data.put("high", effect.high());
		data.put("source", effect.source());
		return data;
	}

	/** {@code before}: what was tried before it on the same indicator. */
	static Map<String, ?> improvement(
			Improvement improvement, TestPlan.Standing standing, Wording wording, List<Iteration> before) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("id", improvement.id());
		data.put("title", wording.phrase(improvement.title()));
		data.put("decision", improvement.decision());
		data.put("goal", improvement.goal());
		data.put("actions", improvement.actions().stream().<Map<String, ?>>map(action -> action(action, wording)).toList());
		data.put("plan", plan(improvement.plan(), standing));
		data.put("follows", improvement.follows());
		data.put("history", before.stream().<Map<String, ?>>map(PlanData::tried).toList());
		var entry = improvement.entry();
		var budget = improvement.budget();
		data.put("state", word(entry.state()));
		data.put("origin", word(entry.origin()));
		data.put("owner", improvement.owner());
		data.put("department", entry.department());
		data.put("start", day(improvement.schedule().start()));
		data.put("due", day(improvement.schedule().due()));
		data.put("effort", entry.effort());
		var risk = entry.risk();
		var priority = entry.priority();
		data.put("risk", risk == null ? null : word(risk));
		data.put("priority", priority == null ? null : word(priority));
		data.put("about", entry.about());
		data.put("budget", budget == null
				? null
				: Data.ordered("planned", budget.planned(), "actual", budget.actual(), "currency", budget.currency()));
		return data;
	}

	private static Map<String, ?> tried(Iteration iteration) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var verdict = iteration.verdict();
		var effect = verdict == null ? null : verdict.effect();
		var choice = iteration.choice();
		data.put("improvement", iteration.improvement().id());
		data.put("start", day(iteration.start()));
		data.put("verdict", verdict == null ? null : word(verdict.outcome()));
		data.put("effect", effect == null ? null : effect.value());
		data.put("low", effect == null ? null : effect.low());
		data.put("high", effect == null ? null : effect.high());
		data.put("n", effect == null ? 0 : effect.n());
		data.put("choice", choice == null ? null : word(choice));
		return data;
	}

	static Map<String, ?> adjustment(Adjustment adjustment) {
		return Data.ordered(
				"id", adjustment.id(),
				"improvement", adjustment.improvement(),
				"after", word(adjustment.after()),
				"choice", word(adjustment.choice()),
				"reason", adjustment.reason(),
				"by", adjustment.by(),
				"at", adjustment.at().toString());
	}

	/** A closed set's word as it stands in loop.json: "no effect shown". */
	private static String word(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static Map<String, ?> action(Action action, Wording wording) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("title", wording.phrase(action.title()));
		data.put("owner", action.owner());
		data.put("start", day(action.start()));
		data.put("due", day(action.due()));
		data.put("state", word(action.state()));
		data.put("effort", action.effort());
		data.put("cost", action.cost());
		data.put("id", action.id());
		data.put("department", action.department());
		data.put("promised", day(action.promised()));
		data.put("after", action.after());
		data.put("blocker", action.blocker());
		data.put("checklist", action.checklist().stream()
				.<Map<String, ?>>map(check -> Data.ordered("text", check.text(), "done", check.done()))
				.toList());
		return data;
	}

	private static Map<String, ?> plan(TestPlan plan, TestPlan.Standing standing) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("indicator", plan.indicator());
		data.put("scope", Data.scope(plan.scope()));
		data.put("baseline", Data.period(plan.baseline()));
		data.put("followUp", Data.period(plan.followUp()));
		data.put("method", plan.method());
		data.put("leastEffect", plan.leastEffect());
		data.put("errorRate", plan.errorRate());
		var comparison = plan.terms().comparison();
		var frozenAt = plan.frozenAt();
		data.put("frozenAt", frozenAt == null ? null : frozenAt.toString());
		data.put("companions", plan.terms().companions());
		data.put("comparison", comparison == null ? null : new TreeMap<>(Data.scope(comparison)));
		data.put("digest", plan.digest());
		data.put("grain", plan.terms().grain().name().toLowerCase(Locale.ROOT));
		data.put("methodVersion", plan.terms().version());
		data.put("state", standing.name().toLowerCase(Locale.ROOT));
		data.put("looks", plan.terms().looks().name().toLowerCase(Locale.ROOT));
		data.put("aim", plan.terms().aim().name().toLowerCase(Locale.ROOT).replace('_', ' '));
		data.put("power", power(plan.power()));
		return data;
	}

	private static @Nullable Map<String, ?> power(@Nullable Power power) {
		if (power == null) {
			return null;
		}
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("before", power.before());
		data.put("after", power.after());
		data.put("perPeriod", power.perPeriod());
		data.put("detectable", power.detectable());
		data.put("chance", power.chance());
		data.put("enough", power.enough());
		return data;
	}

	static Map<String, ?> indicator(Monitor monitor) {
		var indicator = monitor.indicator();
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("id", indicator.id());
		data.put("name", Data.name(indicator.name()));
		data.put("unit", indicator.unit());
		data.put("scope", Data.scope(indicator.scope()));
		data.put("points", monitor.points().stream().<Map<String, ?>>map(PlanData::point).toList());
		data.put("chart", chart(monitor.chart()));
		data.put("kind", indicator.kind().name().toLowerCase(Locale.ROOT));
		data.put("label", Data.label(indicator.name()));
		return data;
	}

	private static Map<String, ?> point(Measurement point) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var period = point.period();
		data.put("from", period == null ? null : day(period.from()));
		data.put("to", period == null ? null : day(period.to()));
		data.put("value", point.value());
		data.put("n", Math.round(point.n()));
		return data;
	}

	private static @Nullable Map<String, ?> chart(@Nullable ControlChart chart) {
		return chart == null
				? null
				: Data.ordered(
						"kind", kind(chart),
						"centre", chart.stages().getFirst().centre(),
						"lower", edges(chart, Limits::low3),
						"upper", edges(chart, Limits::high3),
						"signals", chart.signals().stream().<Map<String, ?>>map(PlanData::signal).toList());
	}

	private static List<Double> edges(ControlChart chart, Function<Limits, Double> edge) {
		return chart.points().stream().flatMap(point -> Stream.<Limits>ofNullable(point.limits())).map(edge).toList();
	}

	/** What format 1 calls a kind: "p laney". */
	private static String kind(ControlChart chart) {
		return switch (chart.kind()) {
			case P_PRIME -> "p laney";
			case U_PRIME -> "u laney";
			case XMR -> "individuals";
			default -> chart.kind().key();
		};
	}

	private static Map<String, ?> signal(Signal signal) {
		return Data.ordered("point", signal.index(), "rule", signal.rule().number());
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return day == null ? null : day.toString();
	}
}
