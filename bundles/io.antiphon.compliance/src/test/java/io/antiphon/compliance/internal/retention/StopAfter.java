package io.antiphon.compliance.internal.retention;

import io.antiphon.base.Progress;

/** Stops once so much was done. */
final class StopAfter implements Progress {

	private final long most;
	private long done;

	StopAfter(long most) {
		this.most = most;
	}

	@Override
	public void advance(long units) {
		done += units;
	}

	@Override
	public boolean cancelled() {
		return done >= most;
	}
}
