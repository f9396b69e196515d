package io.antiphon.base.guard;

import io.antiphon.base.Progress;

/** The progress lent to an extension: it notes when there was a sign of life, and is taken back when nobody waits any more. */
final class Life implements Progress {

	private final Progress progress;
	private volatile long sign = System.nanoTime();
	private volatile boolean ended;

	Life(Progress progress) {
		this.progress = progress;
	}

	@Override
	public void begin(String phase, long total) {
		beat();
		if (!ended) {
			progress.begin(phase, total);
		}
	}

	@Override
	public void advance(long items) {
		beat();
		if (!ended) {
			progress.advance(items);
		}
	}

	@Override
	public void warn(String sentence) {
		if (!ended) {
			progress.warn(sentence);
		}
	}

	@Override
	public boolean cancelled() {
		return ended || progress.cancelled();
	}

	void beat() {
		sign = System.nanoTime();
	}

	/** When it gave the last sign, by {@link System#nanoTime}. */
	long sign() {
		return sign;
	}

	void end() {
		ended = true;
	}
}
