package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Texts;
import io.antiphon.evaluation.internal.VerdictRule;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Methods.Answered;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges one group after the other, each by itself. */
final class GroupJudge {

	/** Numbers whose squares are still numbers; nothing that is counted or measured comes near. */
	private static final double LARGEST = 1e100;

	private final Order order;
	private final Methods methods;
	private final Periods periods;
	private final List<Measurement> beside;
	private final Map<LocalDate, LocalDate> besideKnown;
	private final Texts texts;
	private final Numbers numbers;

	/** {@code beside}: the rows that groups are set beside, none where they are not. */
	GroupJudge(Order order, Methods methods, Grain ofRows, List<Row> beside, Texts texts, Numbers numbers) {
		this.order = order;
		this.methods = methods;
		this.periods = new Periods(order, ofRows);
		this.beside = periods.of(beside);
		this.besideKnown = periods.known(beside);
		this.texts = texts;
		this.numbers = numbers;
	}

	GroupVerdict judge(String group, List<Row> rows) {
		var objection = objection(rows);
		if (objection.isPresent()) {
			return GroupVerdict.open(group, objection.get());
		}
		var series = Methods.shared(periods.of(rows), beside);
		var before = series.stream().filter(one -> start(one).isBefore(order.action())).toList();
		var after = series.stream().filter(one -> !start(one).isBefore(order.action())).toList();
		boolean alone = !order.beside().isEmpty() && beside.isEmpty();
		if (before.isEmpty() || after.isEmpty() || alone) {
			return GroupVerdict.open(group, texts.get(missing(before.isEmpty() || alone), numbers.day(order.action())));
		}
		var question = new Question(order.kind(), List.of(), before, after, beside, order.errorRate(), order.looks());
		return switch (methods.compare(order.method(), question)) {
			case Answered.Compared(var looks) -> judge(group, question, looks, periods.known(rows));
			case Answered.Missing() -> GroupVerdict.open(group, texts.get("group.noMethod", order.method()));
			case Answered.Failed() -> GroupVerdict.open(group, texts.get("group.methodFailed", order.method()));
		};
	}

	private String missing(boolean before) {
		var side = before ? "group.noBefore" : "group.noAfter";
		return order.beside().isEmpty() ? side : side + "Beside";
	}

	/** Why these rows of one group are no series; empty where they are one. */
	Optional<String> objection(List<Row> rows) {
		return first(rows, row -> !(row.n() > 0), "group.noSize")
				.or(() -> first(rows, row -> order.kind() != Kind.MEAN && row.value() < 0, "group.negative"))
				.or(() -> first(rows, row -> order.kind() == Kind.SHARE && row.value() > row.n(), "group.aboveOne"))
				.or(() -> first(rows, row -> beyond(row.value()) || beyond(row.n()) || beyond(1 / row.n()), "group.beyond"))
				.or(() -> twice(rows));
	}

	private static boolean beyond(double number) {
		return Math.abs(number) > LARGEST;
	}

	private Optional<String> twice(List<Row> rows) {
		var seen = new HashSet<LocalDate>();
		return first(rows, row -> !seen.add(row.date()), "group.twice");
	}

	private Optional<String> first(List<Row> rows, Predicate<Row> bad, String reason) {
		return rows.stream().filter(bad).findFirst().map(row -> texts.get(reason, numbers.day(row.date())));
	}

	private GroupVerdict judge(String group, Question question, List<Comparison> looks, Map<LocalDate, LocalDate> known) {
		int answered = VerdictRule.answered(looks, this::decide);
		var comparison = looks.get(answered);
		var outcome = decide(comparison.effect()).outcome();
		var on = start(looks.size() == 1 ? question.followUp().getLast() : question.followUp().get(answered));
		return outcome == Outcome.NOT_ENOUGH_DATA
				? undecided(group, comparison)
				: decided(group, outcome, comparison, latest(known.get(on), besideKnown.get(on)));
	}

	private static LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (other == null) {
			return Objects.requireNonNull(one, "a period that was compared has rows");
		}
		return one == null || one.isBefore(other) ? other : one;
	}

	private VerdictRule.Decided decide(Effect effect) {
		return VerdictRule.decide(effect, order.better(), order.least());
	}

	private static GroupVerdict decided(String group, Outcome outcome, Comparison comparison, LocalDate on) {
		return new GroupVerdict(group, outcome, comparison.effect(), comparison.assumptions(), "", null, on);
	}

	private GroupVerdict undecided(String group, Comparison comparison) {
		return new GroupVerdict(
				group,
				Outcome.NOT_ENOUGH_DATA,
				comparison.effect(),
				comparison.assumptions(),
				reason(comparison),
				VerdictRule.needs(comparison, order.better(), order.least()),
				null);
	}

	private String reason(Comparison comparison) {
		return comparison.assumptions().stream()
				.filter(assumption -> Boolean.FALSE.equals(assumption.holds()))
				.map(Assumption::name)
				.filter(name -> texts.has("group.lacks." + name))
				.findFirst()
				.map(name -> texts.get("group.lacks." + name))
				.orElseGet(() -> texts.get("group.tooWide"));
	}

	private static LocalDate start(Measurement measurement) {
		return Objects.requireNonNull(measurement.period(), "a series has periods").from();
	}
}
