package io.antiphon.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread for a sign of life every few milliseconds, and notes when none comes and what the thread does meanwhile. (The
 * platform's own monitor of freezes offers its events to nobody outside of the platform.)
 */
final class Watchdog {

	/** What is shorter nobody feels, and is not noted. */
	static final long SHORTEST = 50;

	private static final long BETWEEN = 5;
	private static final long SAMPLED = 20;
	private static final int DEEPEST = 18;

	private final Display display;
	private final List<Block> blocks = new CopyOnWriteArrayList<>();
	private volatile String during = "start";
	private volatile boolean ended;

	Watchdog(Display display) {
		this.display = display;
	}

	/** For how many milliseconds the UI thread answered nothing, while what was under way, and what it did in the middle of that. */
	record Block(String during, long milliseconds, String stack) {}

	void begin() {
		Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
	}

	void end() {
		ended = true;
	}

	/** Says what is under way from now on. */
	void during(String deed) {
		during = deed;
	}

	List<Block> blocks() {
		return List.copyOf(blocks);
	}

	private void watch() {
		try {
			var pause = new CountDownLatch(1);
			while (!ended) {
				ask();
				pause.await(BETWEEN, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
	}

	private void ask() throws InterruptedException {
		var answered = new CountDownLatch(1);
		var samples = new ArrayList<StackTraceElement[]>();
		var asked = System.nanoTime();
		var deed = during;
		display.asyncExec(answered::countDown);
		while (!answered.await(SAMPLED, TimeUnit.MILLISECONDS)) {
			samples.add(display.getThread().getStackTrace());
		}
		var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
		if (took >= SHORTEST) {
			blocks.add(new Block(deed, took, samples.isEmpty() ? "" : told(samples.get(samples.size() / 2))));
		}
	}

	private static String told(StackTraceElement[] stack) {
		return Stream.of(stack).limit(DEEPEST).map(frame -> "      " + frame).collect(Collectors.joining("\n"));
	}
}
