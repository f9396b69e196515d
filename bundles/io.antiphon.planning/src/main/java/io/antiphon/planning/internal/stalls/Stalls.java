package io.antiphon.planning.internal.stalls;

import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.planning.internal.adjusting.Iteration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what stands still on a day. Of one action the most urgent is told; of an improvement that is proposed nothing but that,
 * since it commits nobody; of one that is over, or after whose verdict somebody has chosen, nothing at all.
 */
public final class Stalls {

	/** So many days ahead somebody has to be named who does it. */
	static final int SOON = 14;

	private static final Comparator<Stall> URGENCY = Comparator.comparing(Stall::kind).thenComparingLong(Stalls::rank);

	private final LocalDate today;
	private final Departures departures;
	private final List<Stall> found = new ArrayList<>();

	private Stalls(LocalDate today, Departures departures) {
		this.today = today;
		this.departures = departures;
	}

	/** Since when people are not here any more; empty for those who are. */
	public interface Departures {

		Optional<LocalDate> left(String name);
	}

	/** The most urgent first: by kind, then what stands still the longest. */
	public static List<Stall> on(LocalDate today, List<Iteration> iterations, Departures departures) {
		var stalls = new Stalls(today, departures);
		iterations.stream().filter(Stalls::goesOn).forEach(stalls::look);
		return stalls.found.stream().sorted(URGENCY).toList();
	}

	/** The larger slip goes first, of all else the earlier day. */
	private static long rank(Stall stall) {
		var day = stall.day();
		var action = stall.action();
		if (stall.kind() == Kind.SLIPPED && action != null) {
			return -slip(action);
		}
		return day == null ? Long.MAX_VALUE : day.toEpochDay();
	}

	/** Whether anything more is to be done for it. */
	private static boolean goesOn(Iteration iteration) {
		return !iteration.improvement().entry().state().over() && iteration.choice() == null;
	}

	private void look(Iteration iteration) {
		var improvement = iteration.improvement();
		if (improvement.proposed()) {
			found.add(new Stall(Kind.PROPOSED, improvement, null, iteration.start(), List.of(), null));
			return;
		}
		if (improvement.plan().isDraft()) {
			found.add(new Stall(Kind.DRAFT, improvement, null, iteration.start(), List.of(), null));
		}
		var nobodys = new ArrayList<Stall>();
		var actions = byId(improvement);
		for (var action : improvement.actions()) {
			if (!action.state().over()) {
				look(iteration, action, open(action, actions), nobodys);
			}
		}
		unassigned(improvement, nobodys);
	}

	private static Map<String, Action> byId(Improvement improvement) {
		return improvement.actions().stream().allMatch(action -> action.after().isEmpty())
				? Map.of()
				: improvement.actions().stream().collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
	}

	/** What has to be done before it and is not. */
	private static List<Action> open(Action action, Map<String, Action> actions) {
		return action.after().isEmpty()
				? List.of()
				: action.after().stream().map(actions::get).filter(Objects::nonNull).filter(one -> !one.state().over()).toList();
	}

	private void look(Iteration iteration, Action action, List<Action> before, List<Stall> nobodys) {
		var improvement = iteration.improvement();
		var presumed = Presumption.of(iteration, action, today).orElse(null);
		if (presumed == null && action.overdue(today)) {
			found.add(new Stall(Kind.OVERDUE, improvement, action, action.due(), before, null));
		} else if (action.blocker() != null || !before.isEmpty() && within(action.start(), 0)) {
			found.add(new Stall(Kind.WAITING, improvement, action, action.start(), before, null));
		} else if (presumed == null && slip(action) > 0) {
			found.add(new Stall(Kind.SLIPPED, improvement, action, action.due(), before, null));
		} else if (nobodys(action.owner()) && begins(action)) {
			nobodys.add(new Stall(Kind.UNASSIGNED, improvement, action, action.start(), before, presumed));
		}
	}

	/** What belongs to somebody who has left belongs to nobody. */
	private boolean nobodys(@Nullable String owner) {
		return owner == null || departures.left(owner).filter(day -> !day.isAfter(today)).isPresent();
	}

	private boolean begins(Action action) {
		return action.state() == Action.State.UNDER_WAY
				|| within(action.start() == null ? action.due() : action.start(), SOON);
	}

	/** Whether a day is reached so many days from now. */
	private boolean within(@Nullable LocalDate day, int days) {
		return day != null && !day.isAfter(today.plusDays(days));
	}

	/** By how many days it is due later than was promised. */
	static long slip(Action action) {
		var due = action.due();
		var promised = action.promised();
		return due == null || promised == null ? 0 : ChronoUnit.DAYS.between(promised, due);
	}

	/** An improvement that is nobody's is told once, with its actions that are nobody's either. */
	private void unassigned(Improvement improvement, List<Stall> nobodys) {
		if (!nobodys(improvement.owner())) {
			found.addAll(nobodys);
			return;
		}
		var presumed = nobodys.stream().filter(stall -> stall.presumed() != null).findFirst();
		var actions = nobodys.stream().map(Stall::action).filter(Objects::nonNull).toList();
		found.add(new Stall(
				Kind.UNASSIGNED, improvement, null, improvement.schedule().start(), actions,
				presumed.isPresent() ? presumed.get().presumed() : null));
	}
}
