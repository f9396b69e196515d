package io.antiphon.planning.internal.editing;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.change.Command;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.planning.internal.proposing.Baselines;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A goal as fields; its baseline is measured when it is saved, over the days that are typed or all there are. */
final class GoalForm implements Form {

	private static final MathContext DIGITS = new MathContext(12);

	private final String id;
	private final @Nullable Goal goal;
	private final int on;
	private final List<Improvement> frozen;
	private final Chain chain;
	private final Wording wording;
	private final Numbers numbers;
	private final Texts texts;
	private final Map<String, Indicator> indicators = new LinkedHashMap<>();

	/** {@code frozen} are those whose frozen test plans rest on it: it stays what they were frozen with. */
	GoalForm(String id, @Nullable Goal goal, int on, List<Improvement> frozen, Chain chain, Wording wording) {
		this.id = id;
		this.goal = goal;
		this.on = on;
		this.frozen = List.copyOf(frozen);
		this.chain = chain;
		this.wording = wording;
		this.numbers = new Numbers(wording.locale());
		this.texts = Texts.of(GoalForm.class, wording.locale());
		for (var source : chain.sources()) {
			add(source.watched());
			add(source.indicators());
		}
	}

	private void add(List<Indicator> more) {
		more.forEach(one -> indicators.putIfAbsent(one.id(), one));
	}

	@Override
	public String title() {
		var one = goal;
		return one == null ? texts.get("new.goal") : named(one.indicator());
	}

	private String named(String indicator) {
		var found = indicators.get(indicator);
		return found == null ? indicator : wording.indicator(found, true);
	}

	@Override
	public String state() {
		if (!frozen.isEmpty()) {
			return texts.get("goal.frozen", wording.phrase(frozen.getFirst().title()));
		}
		return goal != null && goal.proposed() ? texts.get("improvement.state.PROPOSED") : "";
	}

	@Override
	public int on() {
		return on;
	}

	@Override
	public List<Field> fields() {
		return new Typing.Fields(texts, "goal")
				.add("indicator", Kind.CHOICE, "", options(), !frozen.isEmpty())
				.add("from", Kind.DAY, "", List.of(), !frozen.isEmpty())
				.add("to", Kind.DAY, "", List.of(), !frozen.isEmpty())
				.add("target", Kind.NUMBER, "", List.of(), !frozen.isEmpty())
				.add("due", Kind.DAY, "", List.of(), !frozen.isEmpty())
				.all();
	}

	private List<Option> options() {
		return indicators.values().stream()
				.map(one -> new Option(one.id(), unit(one).isEmpty()
						? wording.indicatorByPlace(one)
						: texts.get("choice.unit", wording.indicatorByPlace(one), unit(one))))
				.toList();
	}

	/** That in which a target is typed. */
	private String unit(Indicator indicator) {
		return numbers.unit(indicator.unit());
	}

	@Override
	public Map<String, String> stored() {
		var stored = new LinkedHashMap<String, String>();
		var one = goal;
		stored.put("indicator", one == null ? "" : one.indicator());
		stored.put("from", "");
		stored.put("to", "");
		stored.put("target", one == null ? "" : Typing.typed(round(one.target() * factor(one.indicator()))));
		stored.put("due", one == null ? "" : Typing.typed(one.due()));
		return stored;
	}

	/** What is typed for 1: 100 where it is typed in per cent. */
	private double factor(String indicator) {
		var found = indicators.get(indicator);
		return found == null ? 1 : numbers.scaled(1, found.unit());
	}

	/** So many digits as nobody types more, and none that only the factor made. */
	private static double round(double shown) {
		return new BigDecimal(shown).round(DIGITS).doubleValue();
	}

	@Override
	public Map<String, String> problems(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		target(typing);
		return typing.problems();
	}

	private Optional<Double> target(Typing typing) {
		var indicator = typing.words("indicator");
		if (indicator.isEmpty()) {
			typing.problem("indicator", "unchosen");
		} else if (!indicators.containsKey(indicator)) {
			typing.problem("indicator", "unmeasured");
		}
		typing.day("from");
		typing.day("to");
		typing.day("due");
		typing.order("from", "to");
		if (typing.words("from").isEmpty() != typing.words("to").isEmpty()) {
			typing.problem("to", "bothDays");
		}
		var target = typing.number("target");
		if (target == null) {
			typing.problem("target", "noTarget");
		} else if (share(indicator) && (target < 0 || target > factor(indicator))) {
			typing.problem("target", "noShare");
		}
		return typing.problems().isEmpty() && target != null ? Optional.of(target(typing, indicator, target)) : Optional.empty();
	}

	/** As it is stored where nobody typed another. */
	private double target(Typing typing, String indicator, double typed) {
		var one = goal;
		return one != null && one.indicator().equals(indicator) && typing.words("target").equals(stored().get("target"))
				? one.target()
				: typed / factor(indicator);
	}

	private boolean share(String indicator) {
		var found = indicators.get(indicator);
		return found != null && found.kind() == Indicator.Kind.SHARE;
	}

	@Override
	public Map<String, String> hinders(Map<String, String> typed) {
		var typing = new Typing(typed, texts);
		if (target(typing).isPresent() && baseline(typing).isEmpty()) {
			typing.problem("from", "unmeasuredDays");
		}
		return typing.problems();
	}

	/** Measured over the days typed; as it was where nothing of it changed. */
	private Optional<Measure> baseline(Typing typing) {
		var from = typing.day("from");
		var to = typing.day("to");
		var indicator = typing.words("indicator");
		var one = goal;
		if (one != null && one.indicator().equals(indicator) && from == null) {
			return Optional.of(one.baseline());
		}
		var window = from == null || to == null ? null : new Period(from, to.plusDays(1));
		return chain.indicator(indicator).flatMap(measured -> Baselines.of(measured, window));
	}

	@Override
	public Command command(Map<String, String> typed, int seen) {
		var typing = new Typing(typed, texts);
		return new Command.SetGoal(
				new Goal(
						id, typing.words("indicator"), baseline(typing).orElseThrow(), target(typing).orElseThrow(), typing.day("due"),
						goal != null && goal.proposed()),
				seen);
	}
}
