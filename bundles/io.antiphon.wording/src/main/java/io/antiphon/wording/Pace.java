package io.antiphon.wording;

import io.antiphon.base.Texts;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * How far a piece of work is, how fast it goes and how long it will take, as one sentence for window and command line.
 * Thread-safe.
 */
public final class Pace {

	private static final double SECOND = 1e9;

	/** One phase; replaced as a whole when the next begins. */
	private record Phase(String name, long total, long began, LongAdder done) {}

	private final LongSupplier nanoTime;
	private final Texts texts;
	private final Numbers numbers;
	private volatile Phase phase;

	/** {@code nanoTime} is a clock in nanoseconds. */
	public Pace(Locale locale, LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
		this.texts = Texts.of(Pace.class, locale);
		this.numbers = new Numbers(locale);
		this.phase = new Phase("", 0, nanoTime.getAsLong(), new LongAdder());
	}

	/** A new phase begins: {@code total} items, or 0 when that is not known yet. */
	public void begin(String name, long total) {
		phase = new Phase(name, total, nanoTime.getAsLong(), new LongAdder());
	}

	/** {@code items} more are done. */
	public void advance(long items) {
		phase.done().add(items);
	}

	/** The part of the phase that is done, 0–1; 0 where its items are not counted. */
	public double part() {
		var current = phase;
		return current.total() <= 0 ? 0 : Math.min(1, current.done().sum() / (double) current.total());
	}

	/** "Understanding feedback: 3,400 of 26,591, 210/s, 110 s left"; the name alone where nothing is done yet. */
	public String sentence() {
		var current = phase;
		var done = current.done().sum();
		var seconds = (nanoTime.getAsLong() - current.began()) / SECOND;
		var rate = seconds > 0 ? done / seconds : 0;
		if (done == 0) {
			return current.total() <= 0
					? current.name()
					: texts.get("progress.begun", current.name(), numbers.count(current.total()));
		}
		var said = numbers.count(Math.round(rate));
		if (current.total() <= 0 || rate <= 0) {
			return texts.get("progress.open", current.name(), numbers.count(done), said);
		}
		var left = Math.max(0, Math.round((current.total() - done) / rate));
		return texts.get(
				"progress.of", current.name(), numbers.count(done), numbers.count(current.total()), said, time(left));
	}

	private String time(long seconds) {
		return seconds < 60
				? texts.get("progress.seconds", seconds)
				: texts.get("progress.minutes", seconds / 60, seconds % 60);
	}
}
