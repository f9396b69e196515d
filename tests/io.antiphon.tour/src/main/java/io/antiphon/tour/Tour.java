package io.antiphon.tour;

import io.antiphon.tour.Openings.Opening;
import io.antiphon.tour.Stopwatch.Lap;
import io.antiphon.workbench.ui.Session;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Once the workspace is open: opens every view, warms up, opens each twenty times, tells how long that took and when the UI thread did not
 * answer, and closes the window. The system property {@code antiphon.tour.views} is a part of the names of the views that are opened; where
 * {@code antiphon.tour.pictures} names a folder, what was measured is kept there.
 */
public final class Tour implements IStartup {

	/** How often each is opened once it is warm. */
	static final int ROUNDS = 20;

	private static final int WARMING = 4;
	private static final int LONG = 250;
	private static final int LOOK = 100;

	private final PrintStream out = System.out;
	private final Services services = new Services();

	@Override
	public void earlyStartup() {
		Thread.ofPlatform().daemon().name("tour").start(this::goAndClose);
	}

	private void goAndClose() {
		var display = PlatformUI.getWorkbench().getDisplay();
		try {
			go(display);
		} catch (ExecutionException | RuntimeException fault) {
			fault.printStackTrace(out);
		} catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
		display.asyncExec(PlatformUI.getWorkbench()::close);
	}

	private void go(Display display) throws ExecutionException, InterruptedException {
		var session = services.get(Session.class);
		await(display, () -> session.workspace().isPresent());
		var watch = Stopwatch.on(display);
		watch.time(() -> {}); // until the start is over
		var watchdog = new Watchdog(display);
		watchdog.begin();
		out.println(Times.HEAD);
		for (var opening : onScreen(display, new Openings(services)::all)) {
			out.println(times(opening, watch, watchdog, display));
		}
		watchdog.end();
		tell(watchdog.blocks());
	}

	private Times times(Opening opening, Stopwatch watch, Watchdog watchdog, Display display)
			throws ExecutionException, InterruptedException {
		watchdog.during(opening.name() + ", first");
		var times = new Times(opening.name(), time(opening, 0, watch));
		for (var round = 1; round < WARMING; round++) {
			time(opening, round, watch);
		}
		watchdog.during(opening.name());
		for (var round = 0; round < ROUNDS; round++) {
			times.add(time(opening, WARMING + round, watch));
		}
		keep(opening, display);
		return times;
	}

	private static Lap time(Opening opening, int round, Stopwatch watch) throws ExecutionException, InterruptedException {
		watch.time(() -> Openings.close(opening.view()));
		return watch.time(() -> opening.deed().accept(round));
	}

	private static void await(Display display, Callable<Boolean> condition) throws ExecutionException, InterruptedException {
		var reached = new CompletableFuture<Boolean>();
		display.asyncExec(() -> look(display, condition, reached));
		reached.get();
	}

	private static void look(Display display, Callable<Boolean> condition, CompletableFuture<Boolean> reached) {
		try {
			if (condition.call()) {
				reached.complete(true);
			} else {
				display.timerExec(LOOK, () -> look(display, condition, reached));
			}
		} catch (Exception fault) {
			reached.completeExceptionally(fault);
		}
	}

	private static <T> T onScreen(Display display, Callable<T> question) throws ExecutionException, InterruptedException {
		var answer = new CompletableFuture<T>();
		display.asyncExec(() -> {
			try {
				answer.complete(question.call());
			} catch (Exception fault) {
				answer.completeExceptionally(fault);
			}
		});
		return answer.get();
	}

	private static void keep(Opening opening, Display display) throws ExecutionException, InterruptedException {
		var folder = System.getProperty("antiphon.tour.pictures", "");
		if (!folder.isEmpty()) {
			onScreen(display, () -> picture(Files.createDirectories(Path.of(folder)).resolve(opening.name() + ".png"), display));
		}
	}

	private static Path picture(Path file, Display display) {
		var bounds = display.getBounds();
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
		return file;
	}

	private void tell(List<Watchdog.Block> blocks) {
		var felt = blocks.stream().filter(block -> block.milliseconds() > LONG).sorted(longest()).toList();
		out.printf(
				"%nThe UI thread did not answer for %d ms or more %d times, for more than %d ms %d times%n", Watchdog.SHORTEST, blocks.size(),
				LONG, felt.size());
		felt.forEach(block -> out.printf("  %d ms in %s%n%s%n", block.milliseconds(), block.during(), block.stack()));
		blocks.stream().filter(block -> block.milliseconds() <= LONG).sorted(longest()).limit(3)
				.forEach(block -> out.printf("  %d ms in %s%n", block.milliseconds(), block.during()));
	}

	private static Comparator<Watchdog.Block> longest() {
		return Comparator.comparing(Watchdog.Block::milliseconds).reversed();
	}
}
