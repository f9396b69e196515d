package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.LeftAlone;
import io.antiphon.planning.internal.plans.Prospect;
import io.antiphon.planning.internal.watching.Monitor;
import io.antiphon.planning.internal.watching.Monitors;
import io.antiphon.statistics.charts.Assurance;
import io.antiphon.statistics.charts.Better;
import io.antiphon.statistics.charts.Variation;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.ControlCharts;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Improvements with the decision and goal behind each, its test plan, and its indicator on a control chart. */
public final class PlanChapter {

	private static final int MOST_CHARTS = 12;

	private final DocumentPlans plans;
	private final Chain chain;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final Prospect prospect;
	private final Map<String, Monitor> monitors = new HashMap<>();
	private final IterationBlocks iterations;
	private final DecisionBlocks decisions;

	public PlanChapter(DocumentPlans plans, Chain chain, Scorings scorings, Wording wording) {
		this.plans = plans;
		this.chain = chain;
		this.texts = Texts.of(PlanChapter.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
		this.prospect = new Prospect(wording.locale());
		this.iterations = new IterationBlocks(plans, chain, wording);
		this.decisions = new DecisionBlocks(plans, chain, scorings, iterations, wording);
	}

	Section section() {
		var blocks = new ArrayList<Block>();
		if (plans.improvements().isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("improvements.none")));
		} else if (monitors().values().stream().allMatch(monitor -> monitor.points().isEmpty())) {
			blocks.add(new Block.Paragraph(texts.get("charts.none")));
		}
		plans.refusals().stream()
				.filter(refusal -> refusal.improvement() == null)
				.forEach(refusal -> blocks.add(new Block.Paragraph(refusal.sentence(texts))));
		LeftAlone.sentence(plans, wording).ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
		blocks.addAll(iterations.lines());
		plans.improvements().forEach(improvement -> blocks.add(item(improvement, List.of())));
		blocks.addAll(decisions.others());
		blocks.addAll(watched());
		return new Section("improvements", texts.get("improvements.title"), blocks, data());
	}

	private Map<String, ?> data() {
		var data = new LinkedHashMap<String, Object>();
		data.put("indicators", Monitors.all(monitors(), chain).stream().<Map<String, ?>>map(PlanData::indicator).toList());
		data.put("goals", plans.goals().stream().<Map<String, ?>>map(PlanData::goal).toList());
		data.put("decisions", plans.decisions().stream().map(decision -> PlanData.decision(decision, wording)).toList());
		data.put("improvements", plans.improvements().stream()
				.map(improvement -> PlanData.improvement(
						improvement, plans.standing(improvement), wording, iterations.before(improvement)))
				.toList());
		data.put("adjustments", plans.adjustments().stream().<Map<String, ?>>map(PlanData::adjustment).toList());
		return data;
	}

	/** Charts of what is watched although nothing is judged by it. */
	private List<Block> watched() {
		var watched = Monitors.watched(monitors(), chain).stream()
				.filter(monitor -> !monitor.points().isEmpty())
				.toList();
		if (watched.isEmpty()) {
			return List.of();
		}
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Paragraph(texts.get("watched", watched.size(), Math.max(0, watched.size() - MOST_CHARTS))));
		watched.stream().limit(MOST_CHARTS).forEach(monitor -> blocks.add(chart(monitor, null)));
		return blocks;
	}

	/** Of all improvements, in their order. */
	private Map<String, Monitor> monitors() {
		var all = new LinkedHashMap<String, Monitor>();
		plans.improvements().forEach(one -> monitor(one).ifPresent(monitor -> all.put(one.id(), monitor)));
		return all;
	}

	/** Made once it is asked for. */
	private Optional<Monitor> monitor(Improvement improvement) {
		if (!monitors.containsKey(improvement.id())) {
			monitors.putAll(Monitors.of(List.of(improvement), chain));
		}
		return Optional.ofNullable(monitors.get(improvement.id()));
	}

	/** The indicator of a goal over time, with the target as a line; empty where it has no times or nobody measures it. */
	public Optional<Block> chart(Goal goal) {
		return chain.indicator(goal.indicator())
				.map(Monitors::of)
				.filter(monitor -> !monitor.points().isEmpty())
				.map(monitor -> chart(monitor, null).aimedAt(List.of(mark(goal))));
	}

	/** One decision with its options; empty where there is none of that id. */
	public Optional<Block.Item> decision(String id) {
		return decisions.of(id);
	}

	/** One improvement, with the iterations of its service. */
	public Block.Item item(Improvement improvement) {
		return item(improvement, iterations.line(improvement));
	}

	/** The improvements alone, those about something in {@code scope}, each with the iterations of its service. */
	public List<Block.Item> items(Scope scope) {
		return plans.improvements().stream()
				.filter(improvement -> improvement.plan().concerns(scope))
				.map(this::item)
				.toList();
	}

	private Block.Item item(Improvement improvement, List<Block> line) {
		var details = new ArrayList<Block>(iterations.came(improvement));
		if (improvement.entry().origin() == Improvement.Origin.RUN) {
			details.add(new Block.Paragraph(texts.get("improvement.run")));
		}
		details.addAll(decisions.of(improvement));
		goal(improvement).forEach(details::add);
		details.add(testPlan(improvement));
		prospect(improvement).map(Block.Paragraph::new).forEach(details::add);
		monitor(improvement).filter(monitor -> !monitor.points().isEmpty()).ifPresent(monitor -> {
			details.add(chart(monitor, improvement.schedule().start()).aimedAt(aims(improvement)));
			details.addAll(signs(monitor, improvement));
		});
		details.add(actions(improvement));
		money(improvement).ifPresent(details::add);
		details.addAll(line);
		return new Block.Item(Anchors.improvement(improvement.id()), wording.phrase(improvement.title()), summary(improvement), details);
	}

	/** What it may cost and costs; nothing where nobody said. */
	private Optional<Block> money(Improvement improvement) {
		return Stream.<Budget>ofNullable(improvement.budget()).findFirst().map(budget -> new Block.Table(
				List.of(texts.get("field.improvement.planned"), texts.get("field.improvement.actual")),
				List.of(List.of(
						Cell.number(numbers.value(budget.planned(), budget.currency())),
						Cell.number(numbers.value(budget.actual(), budget.currency()))))));
	}

	private String summary(Improvement improvement) {
		var goal = aim(improvement);
		return iterations.brief(improvement).map(said -> texts.get("improvement.judged", goal, said).strip()).orElse(goal);
	}

	private String aim(Improvement improvement) {
		return plans.goals().stream()
				.filter(goal -> goal.id().equals(improvement.goal()))
				.map(goal -> texts.get(
						"improvement.summary",
						numbers.measure(goal.baseline()),
						numbers.value(goal.target(), unit(goal)),
						day(goal.due())))
				.findFirst()
				.map(goal -> draft(improvement).map(sentence -> goal + " " + sentence).orElse(goal))
				.orElse("");
	}

	/** That nothing is frozen yet, or cannot be; empty for what is. */
	private Optional<String> draft(Improvement improvement) {
		var plan = improvement.plan();
		if (!plan.isDraft()) {
			return Optional.empty();
		}
		var undated = plan.baseline() == null || plan.followUp() == null;
		return Optional.of(texts.get(undated ? "draft.undated" : "draft"));
	}

	private String unit(Goal goal) {
		return chain.indicator(goal.indicator()).map(measured -> measured.indicator().unit()).orElse("");
	}

	private List<Block> goal(Improvement improvement) {
		return plans.goals().stream()
				.filter(goal -> goal.id().equals(improvement.goal()))
				.<Block>map(goal -> new Block.Item(
						Anchors.goal(goal.id()),
						texts.get("goal"),
						texts.get("goal.sentence", numbers.value(goal.target(), unit(goal)), day(goal.due())),
						List.of(
								new Block.Paragraph(texts.get("named", texts.get("baseline"), numbers.measure(goal.baseline()))),
								new Block.Paragraph(prospect.beyondNoise(goal, unit(goal))))))
				.toList();
	}

	private Block testPlan(Improvement improvement) {
		var plan = improvement.plan();
		if (plan.indicator().isBlank()) {
			return new Block.Paragraph(texts.get("plan.aimless"));
		}
		var baseline = plan.baseline();
		var followUp = plan.followUp();
		return new Block.Table(
				List.of(
						texts.get("plan"), texts.get("baseline"), texts.get("followUp"), texts.get("leastEffect"),
						texts.get("errorRate"), texts.get("frozenAt")),
				List.of(List.of(
						Cell.text(plan.method().isEmpty() ? texts.get("noMethod") : wording.method(plan.method())),
						Cell.text(baseline == null ? texts.get("noDates") : numbers.period(baseline)),
						Cell.text(followUp == null ? texts.get("noDates") : numbers.period(followUp)),
						Cell.number(numbers.value(plan.leastEffect(), unitOfDifference(plan))),
						Cell.number(numbers.value(plan.errorRate(), Numbers.SHARE)),
						Cell.text(frozen(improvement)))));
	}

	/** What the plan was foreseen to show, and, while it is a draft, what speaks against freezing it as it is. */
	private Stream<String> prospect(Improvement improvement) {
		var plan = improvement.plan();
		var warnings = plan.isDraft() ? prospect.warnings(plan) : List.<String>of();
		return Stream.concat(prospect.shows(plan, unitOfDifference(plan)).stream(), warnings.stream());
	}

	private String unitOfDifference(TestPlan plan) {
		return chain.indicator(plan.indicator())
				.map(measured -> Numbers.ofDifference(measured.indicator().unit()))
				.orElse("");
	}

	/** When it was frozen, or what stands in the place of that. */
	private String frozen(Improvement improvement) {
		var at = improvement.plan().frozenAt();
		var standing = plans.standing(improvement);
		return at == null || standing == TestPlan.Standing.DRAFT
				? texts.get("plan.DRAFT")
				: standing == TestPlan.Standing.FROZEN
						? numbers.moment(at)
						: texts.get("plan." + standing, numbers.moment(at));
	}

	private Block actions(Improvement improvement) {
		if (improvement.actions().isEmpty()) {
			return new Block.Paragraph(texts.get("actions.none"));
		}
		return new Block.Work(
				texts.get("actions"),
				List.of(texts.get("action"), texts.get("owner"), texts.get("when"), texts.get("state")),
				improvement.actions().stream()
						.map(action -> piece(improvement, action))
						.toList());
	}

	private Block.Piece piece(Improvement improvement, Action action) {
		var whole = new Block.Piece(
				wording.phrase(action.title()), owner(action), action.start(), action.due(), texts.get("state." + action.state().name()),
				tone(action));
		return whole.leading(
				Anchors.action(improvement.id(), action.id()),
				action.after().stream().map(before -> Anchors.action(improvement.id(), before)).toList(),
				action.promised());
	}

	private static Block.Tone tone(Action action) {
		return switch (action.state()) {
			case OPEN, UNDER_WAY -> Block.Tone.PLAIN;
			case DONE -> Block.Tone.POSITIVE;
			case DROPPED -> Block.Tone.NEUTRAL;
		};
	}

	private String owner(Action action) {
		var owner = action.owner();
		return owner == null ? texts.get("unassigned") : owner;
	}

	/** With the limits of each stage; a stage that begins with the action says so. */
	private Block.Chart chart(Monitor monitor, @Nullable LocalDate start) {
		var events = start == null ? List.<Block.Event>of() : List.of(new Block.Event(start, texts.get("actionStarts")));
		var indicator = monitor.indicator();
		var told = new ControlCharts.Told(wording.indicator(indicator, false), indicator.unit(), events);
		var taken = taken(monitor.points());
		var chart = monitor.chart();
		if (chart == null) {
			return new Block.Chart(told.title(), told.unit(), points(monitor.points()), null, events);
		}
		var beginnings = chart.stages().stream()
				.map(stage -> new ControlCharts.Beginning(
						taken.get(stage.from()).at(), stage.from() == 0 ? "" : texts.get("actionStarts")))
				.toList();
		return new ControlCharts(wording.locale()).block(told, chart, taken, beginnings);
	}

	/** What the improvement's goal aims at. */
	private List<Block.Mark> aims(Improvement improvement) {
		return plans.goals().stream()
				.filter(goal -> goal.id().equals(improvement.goal()))
				.map(this::mark)
				.toList();
	}

	private Block.Mark mark(Goal goal) {
		return new Block.Mark(goal.target(), texts.get("aim", numbers.value(goal.target(), unit(goal))));
	}

	/** Whether the process changes, and whether it will meet the goal as it is; none where it has no limits. */
	private List<Block> signs(Monitor monitor, Improvement improvement) {
		var chart = monitor.chart();
		if (chart == null) {
			return List.of();
		}
		var better = monitor.indicator().better() == Indicator.Direction.UP ? Better.UP : Better.DOWN;
		var words = new ControlCharts(wording.locale());
		var assured = plans.goals().stream()
				.filter(goal -> goal.id().equals(improvement.goal()))
				.flatMap(goal -> Assurance.of(chart, goal.target(), better).stream()
						.map(sign -> words.assurance(sign, numbers.value(goal.target(), unit(goal)))));
		return Stream.concat(Stream.of(words.variation(Variation.of(chart, better))), assured)
				.<Block>map(Block.Paragraph::new)
				.toList();
	}

	/** Those of a series, which all have a period. */
	private static List<ControlCharts.Taken> taken(List<Measurement> measured) {
		return measured.stream()
				.flatMap(
						point -> Stream.<Period>ofNullable(point.period()).map(period -> new ControlCharts.Taken(period.from(), point.n())))
				.toList();
	}

	private static List<Block.Point> points(List<Measurement> measured) {
		return measured.stream()
				.flatMap(point -> Stream.<Period>ofNullable(point.period())
						.map(period -> new Block.Point(period.from(), point.value(), point.n(), null, "")))
				.toList();
	}

	private String day(@Nullable LocalDate day) {
		return day == null ? texts.get("noDates") : numbers.day(day);
	}
}
