package io.antiphon.integration;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** The workbench application, started once for all tests of this run in a thread of its own, as its product starts it. */
final class RunningWorkbench {

	/** The properties of the product that say where its workspace and keys lie. */
	static final String DATA = "antiphon.data";
	static final String KEYS = "antiphon.keys";

	private static final long DEADLINE_SECONDS = 120;
	private static final int LOOK_MILLISECONDS = 20;
	private static RunningWorkbench only; // not made while the class is initialised: its thread needs the class

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	private RunningWorkbench() {
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				errors.add(status);
			}
		});
		var started = new CountDownLatch(1);
		var context = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
		EventHandler handler = event -> started.countDown();
		context.registerService(EventHandler.class, handler, FrameworkUtil.asDictionary(
				Map.of(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)));
		var thread = new Thread(RunningWorkbench::run, "workbench");
		thread.setDaemon(true);
		thread.start();
		await(started);
	}

	static synchronized RunningWorkbench get() {
		if (only == null) {
			only = new RunningWorkbench();
		}
		return only;
	}

	/** A workspace of this run's own, so that it is empty, unless the run was given one. */
	private static void run() {
		try {
			if (System.getProperty(DATA) == null) {
				var folder = Files.createTempDirectory("antiphon");
				System.setProperty(DATA, folder.resolve("workspace").toString());
				System.setProperty(KEYS, folder.resolve("keys").toString());
			}
			application().start(null);
		} catch (Exception fault) {
			throw new IllegalStateException(fault);
		}
	}

	private static IApplication application() throws Exception {
		var extension = Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", "io.antiphon.workbench.application");
		var run = extension.getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}

	private static void await(CountDownLatch started) {
		try {
			if (!started.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("the workbench did not start in time");
			}
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/** Runs on the UI thread, and waits for the answer. */
	<T> T onScreen(Callable<T> question) throws Exception {
		var answer = new CompletableFuture<T>();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				answer.complete(question.call());
			} catch (Throwable fault) {
				answer.completeExceptionally(fault);
			}
		});
		return answer.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
	}

	/** Waits until it is so, looking again and again on the UI thread; a dialog may be open there. */
	void await(String what, Callable<Boolean> condition) throws Exception {
		var reached = new CompletableFuture<Boolean>();
		look(condition, reached);
		try {
			reached.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException late) {
			reached.cancel(true);
			throw new AssertionError("still waiting for " + what + ", in front is: " + onScreen(Widgets::inFront), late);
		}
	}

	private static void look(Callable<Boolean> condition, CompletableFuture<Boolean> reached) {
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			try {
				if (condition.call()) {
					reached.complete(true);
				} else if (!reached.isDone()) {
					display.timerExec(LOOK_MILLISECONDS, () -> look(condition, reached));
				}
			} catch (Throwable fault) {
				reached.completeExceptionally(fault);
			}
		});
	}

	/** The keys of the window in front. */
	Keyboard keyboard() throws Exception {
		onScreen(() -> {
			if (Display.getCurrent().getActiveShell() == null) {
				PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
			}
			return true;
		});
		await("the focus", () -> Display.getCurrent().getFocusControl() != null);
		return new Keyboard(PlatformUI.getWorkbench().getDisplay());
	}

	/** The view that is active, where it is this one. UI thread. */
	static Optional<Control> activePart(String id) {
		var part = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(EPartService.class).getActivePart();
		return Optional.ofNullable(part)
				.filter(active -> active.getElementId().equals(id))
				.map(active -> (Control) active.getWidget());
	}

	<T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	/** Everything of severity error that was logged since the start. */
	List<IStatus> errors() {
		return List.copyOf(errors);
	}
}
