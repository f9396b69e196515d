package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.wording.Numbers;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Progress on standard error, with a rate and the time that remains: on a terminal one line that is written over, elsewhere
 * a line at the start of each phase and then one every ten seconds.
 */
final class TerminalProgress implements Progress, AutoCloseable {

	private static final long SECOND = 1_000_000_000L;
	private static final long OFTEN = SECOND / 10;
	private static final long SELDOM = 10 * SECOND;
	private static final int WIDTH = 79;

	/** One phase; replaced as a whole when the next begins. */
	private record Phase(String name, long total, long began, LongAdder done) {}

	private final PrintStream err;
	private final boolean terminal;
	private boolean written;
	private final LongSupplier nanoTime;
	private final BooleanSupplier cancelled;
	private final Texts texts;
	private final Numbers numbers;
	private final AtomicLong due = new AtomicLong();
	private volatile Phase phase;

	TerminalProgress(Console console, Locale locale, LongSupplier nanoTime, BooleanSupplier cancelled) {
		this.err = console.err();
		this.terminal = console.terminal();
		this.nanoTime = nanoTime;
		this.cancelled = cancelled;
		this.texts = Texts.of(TerminalProgress.class, locale);
		this.numbers = new Numbers(locale);
		this.phase = new Phase("", 0, nanoTime.getAsLong(), new LongAdder());
	}

	@Override
	public void begin(String name, long total) {
		var now = nanoTime.getAsLong();
		phase = new Phase(name, total, now, new LongAdder());
		due.set(now + (terminal ? OFTEN : SELDOM));
		show(name);
	}

	@Override
	public void advance(long items) {
		var current = phase;
		current.done().add(items);
		var now = nanoTime.getAsLong();
		var next = due.get();
		if (now - next >= 0 && due.compareAndSet(next, now + (terminal ? OFTEN : SELDOM))) {
			show(line(current, now));
		}
	}

	@Override
	public synchronized void warn(String sentence) {
		close();
		err.println(sentence);
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	/** Takes the line away. */
	@Override
	public synchronized void close() {
		if (written) {
			err.print("\r\u001b[K");
			err.flush();
			written = false;
		}
	}

	/** The stream, with the line of progress taken away before anything is written to it. */
	PrintStream clearing(PrintStream stream) {
		if (!terminal) {
			return stream;
		}
		var clearing = new FilterOutputStream(stream) {
			@Override
			@SuppressWarnings("null") // the JDK does not say that it hands over no null
			public void write(byte[] bytes, int from, int length) throws IOException {
				TerminalProgress.this.close();
				out.write(bytes, from, length);
			}

			@Override
			public void write(int one) throws IOException {
				TerminalProgress.this.close();
				out.write(one);
			}
		};
		return new PrintStream(clearing, true, StandardCharsets.UTF_8);
	}

	private String line(Phase current, long now) {
		var done = current.done().sum();
		var seconds = (now - current.began()) / (double) SECOND;
		var rate = seconds > 0 ? done / seconds : 0;
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

	private synchronized void show(String line) {
		if (terminal) {
			err.print("\r" + Columns.cut(line, WIDTH) + "\u001b[K");
			err.flush();
			written = true;
		} else {
			err.println(line);
		}
	}
}
