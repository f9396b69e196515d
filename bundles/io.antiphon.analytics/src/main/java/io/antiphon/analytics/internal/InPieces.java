package io.antiphon.analytics.internal;

import io.antiphon.base.Progress;

/**
 * Progress told in pieces of feedback, which its reader can count, by work that counts in units of its own, several to a piece or
 * one to several. Thread-safe.
 */
final class InPieces implements Progress {

	private final long pieces;
	private final Progress progress;
	private long units;
	private long done;
	private long told;

	InPieces(long pieces, Progress progress) {
		this.pieces = pieces;
		this.progress = progress;
	}

	@Override
	public synchronized void begin(String phase, long total) {
		units = total;
		done = 0;
		told = 0;
		progress.begin(phase, total > 0 ? pieces : 0);
	}

	@Override
	public synchronized void advance(long items) {
		done += items;
		var now = units > 0 ? Math.min(pieces, Math.multiplyExact(pieces, done) / units) : told;
		if (now > told) {
			progress.advance(now - told);
			told = now;
		}
	}

	@Override
	public void warn(String sentence) {
		progress.warn(sentence);
	}

	@Override
	public boolean cancelled() {
		return progress.cancelled();
	}
}
