package io.antiphon.cli.internal;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.cli.internal.terminal.Console;
import io.antiphon.cli.spi.Exit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * What extensions did wrong while a command ran: told on the terminal when it is over, each once. Where one ends the process it
 * ends as a fault, whatever code the extension gave, once the workspace is closed and all is told.
 */
final class Complaints implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final Console console;
	private final Locale locale;
	private final IntConsumer halt;
	private final Thread running = Thread.currentThread();
	private final CountDownLatch over = new CountDownLatch(1);
	private final List<Fault> told = new ArrayList<>();
	private final Faults.Subscription listening;

	/** Listens until it is closed; {@code halt} ends the process with a code. */
	Complaints(Faults faults, Console console, Locale locale, IntConsumer halt) {
		this.console = console;
		this.locale = locale;
		this.halt = halt;
		this.listening = faults.listen(this::told);
	}

	private void told(Fault fault) {
		synchronized (told) {
			told.add(fault);
		}
		if (fault.kind() == Fault.Kind.ENDED_PROCESS && Thread.currentThread() != running) {
			end();
		}
	}

	/** On the thread that sees the process end: it ends when this returns. */
	private void end() {
		try {
			if (over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				halt.accept(Exit.FAULT.code());
			}
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether a thread of an extension hangs: then the framework would wait for it at the end for minutes, or for ever. */
	boolean stuck() {
		synchronized (told) {
			return told.stream().anyMatch(Fault::hangs);
		}
	}

	/** The command is over. */
	@Override
	public void close() {
		listening.close();
		var texts = Texts.of(Complaints.class, locale);
		synchronized (told) {
			told.stream()
					.map(fault -> fault.sentence(locale))
					.distinct()
					.forEach(sentence -> console.err().println(texts.get("line", sentence)));
		}
		console.err().flush();
		over.countDown();
	}
}
