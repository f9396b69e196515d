package io.antiphon.planning.internal.stalls;

import io.antiphon.loop.Action;
import io.antiphon.loop.Action.State;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.planning.internal.ShopExample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Improvements that go on, with an owner and a frozen plan, and actions of somebody without days, unless a test says otherwise. */
final class Register {

	static final LocalDate TODAY = LocalDate.of(2026, 5, 29);

	private Register() {}

	static Improvement improvement(String title, Action... actions) {
		var plan = ShopExample.TEST_PLAN.frozen(Instant.EPOCH, "seal");
		return new Improvement(
				title, Phrase.valueOf(title), "", "", "mei", new Schedule(ShopExample.ACTION, ShopExample.END), null, List.of(actions),
				plan,
				null, Entry.of(Improvement.State.PLANNED, Origin.PERSON));
	}

	static Improvement ownedBy(@Nullable String owner, Improvement one) {
		return new Improvement(
				one.id(), one.title(), one.decision(), one.goal(), owner, one.schedule(), one.budget(), one.actions(), one.plan(),
				one.follows(), one.entry());
	}

	/** Under an id that is its title. */
	static Making action(String title) {
		return new Making(title, "lin", null, null, null, State.OPEN, List.of(), null);
	}

	/** An action in the making. */
	record Making(
			String title,
			@Nullable String owner,
			@Nullable LocalDate start,
			@Nullable LocalDate due,
			@Nullable LocalDate promised,
			State state,
			List<String> after,
			@Nullable String blocker) {

		Making owner(@Nullable String other) {
			return new Making(title, other, start, due, promised, state, after, blocker);
		}

		Making start(LocalDate day) {
			return new Making(title, owner, day, due, promised, state, after, blocker);
		}

		Making due(LocalDate day) {
			return new Making(title, owner, start, day, promised, state, after, blocker);
		}

		Making promised(LocalDate day) {
			return new Making(title, owner, start, due, day, state, after, blocker);
		}

		Making in(State other) {
			return new Making(title, owner, start, due, promised, other, after, blocker);
		}

		Making after(String... ids) {
			return new Making(title, owner, start, due, promised, state, List.of(ids), blocker);
		}

		Making blockedBy(@Nullable String what) {
			return new Making(title, owner, start, due, promised, state, after, what);
		}

		Action made() {
			return new Action(
					title, Phrase.valueOf(title), owner, null, start, due, promised, state, null, null, after, blocker, List.of());
		}
	}
}
