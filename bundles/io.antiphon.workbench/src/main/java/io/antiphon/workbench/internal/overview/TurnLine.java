package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which turn of the loop it is, since when, and how much is under way, in a line. A turn is one iteration of a service, so that where
 * services are in different ones none is told. Made for one look; blocks.
 */
final class TurnLine {

	private final Texts texts;
	private final Numbers numbers;
	private final LocalDate today;
	private final Map<String, Improvement> all;
	private final Map<String, Adjustment> chosen;
	private final Map<String, Verdict> verdicts;

	TurnLine(Chain chain, Texts texts, LocalDate today) {
		this.texts = texts;
		this.numbers = new Numbers(texts.locale());
		this.today = today;
		this.all = named(chain.plans().map(Plans::improvements).orElse(List.of()), Improvement::id);
		this.chosen = named(chain.plans().map(Plans::adjustments).orElse(List.of()), Adjustment::improvement);
		this.verdicts = named(chain.verdicts().map(Verdicts::verdicts).orElse(List.of()), Verdict::improvement);
	}

	private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
		return all.stream().collect(Collectors.toMap(name, Function.identity(), (one, later) -> later));
	}

	/** Of what concerns a scope. */
	String said(Scope scope) {
		var within = all.values().stream()
				.filter(one -> scope.equals(Scope.ALL) || one.plan().concerns(scope))
				.filter(one -> !one.proposed() && one.entry().state() != State.DROPPED)
				.toList();
		if (within.isEmpty()) {
			return texts.get("turn.none");
		}
		var going = within.stream().filter(this::goesOn).toList();
		var begun = going.stream().filter(this::begun).count();
		return Stream.of(turn(within), counted("turn.under", begun), counted("turn.planned", going.size() - begun))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(" · "));
	}

	private Optional<String> counted(String key, long count) {
		return count == 0 && key.equals("turn.planned") ? Optional.empty() : Optional.of(texts.get(key, count));
	}

	private Optional<String> turn(List<Improvement> within) {
		var turns = within.stream()
				.collect(Collectors.toMap(one -> one.plan().scope().service(), this::number, Math::max))
				.values().stream()
				.distinct()
				.toList();
		return turns.size() == 1 ? Optional.of(turn(turns.getFirst(), within)) : Optional.empty();
	}

	private String turn(int number, List<Improvement> within) {
		return within.stream()
				.filter(one -> number(one) == number)
				.map(one -> one.schedule().start())
				.filter(Objects::nonNull)
				.min(LocalDate::compareTo)
				.map(day -> texts.get(day.isAfter(today) ? "turn.begins" : "turn.began", number, numbers.day(day)))
				.orElseGet(() -> texts.get("turn", number));
	}

	/** The how many-th in the line of those it follows. */
	private int number(Improvement improvement) {
		var line = new HashSet<String>();
		for (var one = improvement; one != null && line.add(one.id());) {
			var follows = one.follows();
			one = follows == null ? null : all.get(follows);
		}
		return line.size();
	}

	/** Whether something is still to be done for it: it is not over, and nobody has chosen after its verdict. */
	private boolean goesOn(Improvement improvement) {
		var choice = chosen.get(improvement.id());
		var verdict = verdicts.get(improvement.id());
		return !improvement.entry().state().over() && (choice == null || verdict != null && verdict.outcome() != choice.after());
	}

	private boolean begun(Improvement improvement) {
		var start = improvement.schedule().start();
		return improvement.entry().state() == State.UNDER_WAY || start != null && !start.isAfter(today);
	}
}
