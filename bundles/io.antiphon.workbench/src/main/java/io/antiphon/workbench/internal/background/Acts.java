package io.antiphon.workbench.internal.background;

import io.antiphon.wording.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What the user set going and is not done yet, for the strip that shows it. Any thread. */
final class Acts {

	/** One of them: what it is called, how far it is, and how it is stopped. */
	record Act(String name, Pace pace, Runnable cancel) {}

	private final List<Act> underWay = new CopyOnWriteArrayList<>();
	private volatile Runnable began = () -> {};

	/** {@code listener} is called whenever one begins, on its thread. */
	void onBegin(Runnable listener) {
		began = listener;
	}

	void begin(Act act) {
		underWay.add(act);
		began.run();
	}

	void end(Act act) {
		underWay.remove(act);
	}

	/** Waits until none that was begun before this one is under way, or until this one is given up, looked at this often. */
	void awaitEarlier(Act waiting, Duration look, BooleanSupplier givenUp) {
		while (underWay.indexOf(waiting) > 0 && !givenUp.getAsBoolean()) {
			LockSupport.parkNanos(look.toNanos());
		}
	}

	/** The one that was begun last and is under way. */
	Optional<Act> newest() {
		return underWay.isEmpty() ? Optional.empty() : underWay.reversed().stream().findFirst();
	}
}
