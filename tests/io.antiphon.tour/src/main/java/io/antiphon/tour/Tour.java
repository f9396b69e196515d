package io.antiphon.tour;

import io.antiphon.tour.Openings.Opening;
import io.antiphon.tour.Stopwatch.Lap;
import io.antiphon.tour.Watchdog.Block;
import io.antiphon.workbench.ui.Session;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
	private static final int MOST_STACKS = 6;

	private final PrintStream out = System.out;
	private final Services services = new Services();

	@Override
	public void earlyStartup() {
		Thread.ofPlatform().daemon().name("tour").start(this::goAndClose);
	}

	private void goAndClose() {
		var display = PlatformUI.getWorkbench().getDisplay();
		try {
			go(new Screen(display));
		} catch (ExecutionException | RuntimeException fault) {
			fault.printStackTrace(out);
		} catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
		display.asyncExec(PlatformUI.getWorkbench()::close);
	}

	private void go(Screen screen) throws ExecutionException, InterruptedException {
		var session = services.get(Session.class);
		screen.await(() -> session.workspace().isPresent());
		var watch = Stopwatch.on(screen.display());
		watch.time(() -> {}); // until the start is over
		var watchdog = new Watchdog(screen.display());
		watchdog.begin();
		out.println(Times.HEAD);
		for (var opening : screen.ask(new Openings(services)::all)) {
			out.println(times(opening, watch, watchdog));
			keep(opening, screen);
		}
		watchdog.end();
		tell(watchdog.blocks());
	}

	private static Times times(Opening opening, Stopwatch watch, Watchdog watchdog) throws ExecutionException, InterruptedException {
		watchdog.during(opening.name() + ", first");
		var times = new Times(opening.name(), time(opening, 0, watch));
		for (var round = 1; round < WARMING; round++) {
			time(opening, round, watch);
		}
		watchdog.during(opening.name());
		for (var round = 0; round < ROUNDS; round++) {
			times.add(time(opening, WARMING + round, watch));
		}
		return times;
	}

	private static Lap time(Opening opening, int round, Stopwatch watch) throws ExecutionException, InterruptedException {
		watch.time(() -> Openings.close(opening.view()));
		return watch.time(() -> opening.deed().accept(round));
	}

	private static void keep(Opening opening, Screen screen) throws ExecutionException, InterruptedException {
		var folder = System.getProperty("antiphon.tour.pictures", "");
		if (!folder.isEmpty()) {
			screen.keep(Path.of(folder, opening.name() + ".png"));
		}
	}

	private void tell(List<Block> blocks) {
		var felt = blocks.stream().filter(block -> block.milliseconds() > LONG).sorted(longest()).toList();
		out.printf(
				"%nThe UI thread did not answer for %d ms or more %d times, for more than %d ms %d times%n", Watchdog.SHORTEST,
				blocks.size(),
				LONG, felt.size());
		felt.forEach(block -> out.printf("  %d ms in %s%n", block.milliseconds(), block.during()));
		felt.stream()
				.limit(MOST_STACKS)
				.forEach(block -> out.printf("%nIn the middle of %d ms in %s%n%s%n", block.milliseconds(), block.during(), block.stack()));
	}

	private static Comparator<Block> longest() {
		return Comparator.comparing(Block::milliseconds).reversed();
	}
}
