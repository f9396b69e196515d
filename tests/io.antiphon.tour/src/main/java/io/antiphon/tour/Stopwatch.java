package io.antiphon.tour;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * From a command until all that it opens is painted: until the last paint after which nothing is read any more and nothing painted for a
 * while. Fields that one types into are passed over, since their carets blink.
 */
final class Stopwatch {

	private static final int LOOK = 20;
	private static final int QUIET_LOOKS = 12;
	private static final String READING = "io.antiphon.workbench.internal.background";

	private final Display display;
	private boolean painting;
	private long painted;
	private int quiet;

	private Stopwatch(Display display) {
		this.display = display;
	}

	/** For a display on which every paint is seen from now on. */
	static Stopwatch on(Display display) throws ExecutionException, InterruptedException {
		var made = new CompletableFuture<Stopwatch>();
		display.asyncExec(() -> {
			var watch = new Stopwatch(display);
			display.addFilter(SWT.Paint, watch::begins);
			display.addListener(SWT.PostEvent, watch::ended);
			made.complete(watch);
		});
		return made.get();
	}

	private void begins(Event paint) {
		painting = !(paint.widget instanceof Text);
	}

	private void ended(Event event) {
		if (event.detail == SWT.Paint && painting) {
			painting = false;
			painted = System.nanoTime();
			quiet = 0;
		}
	}

	/** Milliseconds until the last paint, and those of all processors that the process used until it was at rest. */
	record Lap(double painted, double processor) {}

	/** How long it takes from the beginning of {@code deed}, which is done on the UI thread. */
	Lap time(Runnable deed) throws ExecutionException, InterruptedException {
		var used = processor();
		return new Lap(painted(deed), processor() - used);
	}

	/** Tells the processor time of a busy machine from the time that others took. */
	private static double processor() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
	}

	private double painted(Runnable deed) throws ExecutionException, InterruptedException {
		var time = new CompletableFuture<Double>();
		display.asyncExec(() -> {
			var begun = System.nanoTime();
			quiet = 0;
			try {
				deed.run();
				look(begun, time);
			} catch (RuntimeException fault) {
				time.completeExceptionally(fault);
			}
		});
		return time.get();
	}

	private void look(long begun, CompletableFuture<Double> time) {
		quiet = reading() ? 0 : quiet + 1;
		if (quiet > QUIET_LOOKS) {
			time.complete(Math.max(0, painted - begun) / (double) TimeUnit.MILLISECONDS.toNanos(1));
		} else {
			display.timerExec(LOOK, () -> look(begun, time));
		}
	}

	private static boolean reading() {
		return Stream.of(Job.getJobManager().find(null)).anyMatch(job -> job.getClass().getName().startsWith(READING));
	}
}
