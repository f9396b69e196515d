package io.antiphon.wording;

import io.antiphon.base.Texts;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * How far a piece of work is, how fast it goes and, once that is steady, how long it will take: one sentence for window and command
 * line. Thread-safe.
 */
public final class Pace {

	private static final double SECOND = 1e9;
	private static final int MINUTE = 60;
	private static final int HOUR = 3_600;
	private static final double SLOW = 3;

	/** One phase; replaced as a whole when the next begins. */
	private record Phase(String name, long total, long began, LongAdder done, Course course) {}

	private final LongSupplier nanoTime;
	private final Texts texts;
	private final Numbers numbers;
	private volatile Phase phase;

	/** {@code nanoTime} is a clock in nanoseconds. */
	public Pace(Locale locale, LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
		this.texts = Texts.of(Pace.class, locale);
		this.numbers = new Numbers(locale);
		this.phase = phase("", 0);
	}

	private Phase phase(String name, long total) {
		return new Phase(name, total, nanoTime.getAsLong(), new LongAdder(), new Course());
	}

	/** A new phase begins: {@code total} items, or 0 when that is not known yet. */
	public void begin(String name, long total) {
		phase = phase(name, total);
	}

	/** {@code items} more are done. */
	public void advance(long items) {
		var current = phase;
		current.done().add(items);
		current.course().note(seconds(current), current.done().sum());
	}

	private double seconds(Phase current) {
		return (nanoTime.getAsLong() - current.began()) / SECOND;
	}

	/** The part of the phase that is done, 0–1; 0 where its items are not counted. */
	public double part() {
		return part(phase);
	}

	private static double part(Phase current) {
		return current.total() <= 0 ? 0 : Math.min(1, current.done().sum() / (double) current.total());
	}

	/** "Understanding feedback: 27 % of 14,640 (75/s, about 3 min left)"; the name alone where nothing is counted yet. */
	public String sentence() {
		var current = phase;
		var far = far(current);
		if (far.isEmpty() || current.name().isBlank()) {
			return current.name().isBlank() ? far : current.name();
		}
		return texts.get("progress.named", current.name(), far);
	}

	private String far(Phase current) {
		var done = current.done().sum();
		var seconds = seconds(current);
		var rate = current.course().rate(seconds, done);
		if (current.total() <= 0) {
			return done == 0 ? "" : texts.get("progress.open", numbers.count(done), said(rate));
		}
		var percent = numbers.count((long) Math.floor(100 * part(current)));
		var total = numbers.count(current.total());
		if (done == 0) {
			return texts.get("progress.begun", percent, total);
		}
		return rate > 0 && current.course().steady(seconds, done)
				? texts.get("progress.steady", percent, total, said(rate), left((current.total() - done) / rate))
				: texts.get("progress.unsteady", percent, total, said(rate));
	}

	private String said(double rate) {
		return numbers.plain(rate, rate > 0 && rate < SLOW ? 1 : 0);
	}

	/** In round numbers: nobody can know it to the second. */
	private String left(double seconds) {
		if (seconds <= 5) {
			return texts.get("progress.left.few");
		}
		if (seconds <= 55) {
			return texts.get("progress.left.seconds", 10 * (long) Math.ceil(seconds / 10));
		}
		return seconds < 2 * HOUR
				? texts.get("progress.left.minutes", Math.max(1, Math.round(seconds / MINUTE)))
				: texts.get("progress.left.hours", Math.round(seconds / HOUR));
	}
}
