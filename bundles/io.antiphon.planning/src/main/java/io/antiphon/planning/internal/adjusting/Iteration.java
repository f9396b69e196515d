package io.antiphon.planning.internal.adjusting;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One turn of the loop for one pain point: an improvement, the verdict on it and what was chosen then, where there are such. */
public record Iteration(Improvement improvement, @Nullable Verdict verdict, @Nullable Adjustment adjustment) {

	/** The first is what is advised after a verdict; the others are as free to be chosen. */
	public static List<Choice> advised(Verdict verdict) {
		return switch (verdict.outcome()) {
			case WORKED -> List.of(Choice.STANDARDISE, Choice.ADJUST, Choice.STOP);
			case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> List.of(Choice.ADJUST, Choice.STOP, Choice.STANDARDISE);
			case WORSE -> List.of(Choice.STOP, Choice.ADJUST, Choice.STANDARDISE);
		};
	}

	/** The day of its action; absent where none is set. */
	public @Nullable LocalDate start() {
		return improvement.schedule().start();
	}

	/** Whether its test plan is about something in a scope. */
	public boolean concerns(Scope scope) {
		return scope.equals(Scope.ALL) || improvement.plan().concerns(scope);
	}

	/** The verdict that something can be chosen on: not one that only says that it is too early. */
	public Optional<Verdict> settled() {
		var said = verdict;
		return said == null || said.tooEarly() ? Optional.empty() : Optional.of(said);
	}

	boolean judged() {
		return settled().isPresent();
	}

	/** What was chosen on the verdict there is; absent where nothing was, or the verdict is another one since. */
	public @Nullable Choice choice() {
		var chosen = adjustment;
		var judged = verdict;
		return chosen == null || judged != null && judged.outcome() != chosen.after() ? null : chosen.choice();
	}

	/** Whether somebody has to choose. */
	boolean waits() {
		return judged() && choice() == null;
	}

	/**
	 * The first day that the baseline of the next one may have: its action, since before that things were otherwise; after a verdict of
	 * "worse" the end of its follow-up, since what was picked for being bad on some days looks better on others by chance alone. Absent
	 * where it has no days.
	 */
	public @Nullable LocalDate free() {
		var followUp = improvement.plan().followUp();
		return followUp == null ? null : worse() ? followUp.to() : followUp.from();
	}

	/** By the verdict, or by that which was chosen on where nobody here judges any more. */
	private boolean worse() {
		var chosen = adjustment;
		var judged = verdict;
		return judged != null ? judged.outcome() == Outcome.WORSE : chosen != null && chosen.after() == Outcome.WORSE;
	}

	/** Whether it was standardised, and less than half of the days on which something was found lie after its action. */
	public boolean answers(@Nullable Period found) {
		var start = start();
		return choice() == Choice.STANDARDISE
				&& (found == null || start == null || 2 * ChronoUnit.DAYS.between(start, found.to()) < found.days());
	}

	String indicator() {
		return improvement.plan().indicator();
	}

	String service() {
		return improvement.plan().scope().service();
	}
}
