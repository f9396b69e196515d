package io.antiphon.workbench.internal.undo;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Deed.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What was done and can be undone, and what was undone and can be done again; the oldest are forgotten. Thread-safe. */
final class History {

	/** The most deeds that are kept. */
	static final int MOST = 200;

	private final Lock turn = new ReentrantLock();
	private final Deque<Deed> done = new ArrayDeque<>();
	private final Deque<Deed> undone = new ArrayDeque<>();
	private final Runnable changed;
	private Optional<?> here = Optional.empty();

	/** {@code changed} is called on the thread that changed something. */
	History(Runnable changed) {
		this.changed = changed;
	}

	/** Another deed; what was undone before is not done again. */
	void did(Deed deed) {
		synchronized (this) {
			undone.clear();
			push(done, deed);
		}
		changed.run();
	}

	/** The deed that comes next on this way. */
	synchronized Optional<Deed> next(Way way) {
		return Optional.ofNullable(from(way).peek());
	}

	/** Undoes or redoes the next one; empty where there is none. Blocks, also while another one is under way. */
	Optional<Outcome> go(Way way, Progress progress) {
		turn.lock();
		try {
			return progress.cancelled() ? Optional.empty() : next(way).map(deed -> go(way, deed, progress));
		} finally {
			turn.unlock();
		}
	}

	private Outcome go(Way way, Deed deed, Progress progress) {
		var outcome = way == Way.UNDO ? deed.undo(progress) : deed.redo(progress);
		if (outcome instanceof Outcome.Done) {
			gone(way, deed);
		}
		return outcome;
	}

	/** Where other deeds came meanwhile, or another workspace, it cannot come back. */
	private void gone(Way way, Deed deed) {
		synchronized (this) {
			var last = from(way).peek() == deed;
			if (from(way).remove(deed) && last) {
				push(way == Way.UNDO ? undone : done, deed);
			}
		}
		changed.run();
	}

	/** What comes now is done in this workspace, or in none: what was done in another is forgotten. */
	void in(Optional<?> workspace) {
		synchronized (this) {
			if (workspace.equals(here)) {
				return;
			}
			here = workspace;
			done.clear();
			undone.clear();
		}
		changed.run();
	}

	private Deque<Deed> from(Way way) {
		return way == Way.UNDO ? done : undone;
	}

	private static void push(Deque<Deed> deeds, Deed deed) {
		deeds.push(deed);
		if (deeds.size() > MOST) {
			deeds.removeLast();
		}
	}
}
