package io.antiphon.workbench.internal.background;

import io.antiphon.wording.Pace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

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

	/** The one that was begun last and is under way. */
	Optional<Act> newest() {
		return underWay.isEmpty() ? Optional.empty() : underWay.reversed().stream().findFirst();
	}
}
