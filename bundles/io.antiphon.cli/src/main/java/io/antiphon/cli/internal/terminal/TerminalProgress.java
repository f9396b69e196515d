package io.antiphon.cli.internal.terminal;

import io.antiphon.base.Progress;
import io.antiphon.wording.Pace;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Progress on standard error, with a rate and the time that remains: on a terminal one line that is written over, elsewhere
 * a line at the start of each phase and then one every ten seconds.
 */
public final class TerminalProgress implements Progress, AutoCloseable {

	private static final long SECOND = 1_000_000_000L;
	private static final long OFTEN = SECOND / 10;
	private static final long SELDOM = 10 * SECOND;
	private static final int WIDTH = 79;

	private final Console console;
	private final PrintStream err;
	private final boolean terminal;
	private boolean written;
	private String phase = "";
	private final LongSupplier nanoTime;
	private final BooleanSupplier cancelled;
	private final Pace pace;
	private final AtomicLong due = new AtomicLong();

	public TerminalProgress(Console console, Locale locale, LongSupplier nanoTime, BooleanSupplier cancelled) {
		this.console = console;
		this.err = console.err();
		this.terminal = console.terminal();
		this.nanoTime = nanoTime;
		this.cancelled = cancelled;
		this.pace = new Pace(locale, nanoTime);
	}

	@Override
	public void begin(String name, long total) {
		var again = name.equals(phase); // now with its total
		phase = name;
		pace.begin(name, total);
		due.set(nanoTime.getAsLong() + (terminal ? OFTEN : SELDOM));
		if (terminal || !again) {
			show(pace.sentence());
		}
	}

	@Override
	public void advance(long items) {
		pace.advance(items);
		var now = nanoTime.getAsLong();
		var next = due.get();
		if (now - next >= 0 && due.compareAndSet(next, now + (terminal ? OFTEN : SELDOM))) {
			show(pace.sentence());
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
			console.command("\r\u001b[K");
			written = false;
		}
	}

	/** The stream, with the line of progress taken away before anything is written to it. */
	public PrintStream clearing(PrintStream stream) {
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

	private synchronized void show(String line) {
		if (terminal) {
			console.command("\r");
			err.print(TextWidth.cut(line, WIDTH));
			console.command("\u001b[K");
			written = true;
		} else {
			err.println(line);
		}
	}
}
