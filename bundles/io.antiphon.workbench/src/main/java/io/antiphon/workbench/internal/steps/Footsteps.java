package io.antiphon.workbench.internal.steps;

import io.antiphon.workbench.ui.Trail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** {@link Trail} over whatever shows views. */
final class Footsteps implements Trail {

	private static final int MOST = 50;

	/** What shows views. */
	interface Views {

		/** The id of the active one, empty where there is none, and what it is made of. */
		Optional<Shown> active();

		/** Shows one; what it is made of. */
		Optional<Object> show(String id);
	}

	/** A view that is shown. */
	record Shown(String id, Object part) {}

	private record Footstep(String view, Runnable here) {}

	private final Views views;
	private final Deque<Footstep> way = new ArrayDeque<>();

	Footsteps(Views views) {
		this.views = views;
	}

	@Override
	public Optional<Object> open(String view) {
		var before = views.active();
		var shown = views.show(view);
		if (shown.isPresent()) {
			before.ifPresent(left -> leave(new Footstep(left.id(), left.part() instanceof Stop stop ? stop.here() : () -> {})));
		}
		return shown;
	}

	private void leave(Footstep left) {
		way.push(left);
		if (way.size() > MOST) {
			way.removeLast();
		}
	}

	/** A view that is gone by now is passed over. */
	@Override
	public void back() {
		while (!way.isEmpty()) {
			var last = way.pop();
			if (views.show(last.view()).isPresent()) {
				last.here().run();
				return;
			}
		}
	}
}
