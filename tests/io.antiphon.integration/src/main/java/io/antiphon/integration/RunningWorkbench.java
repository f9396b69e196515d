package io.antiphon.integration;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** The workbench application, started once for all tests of this run in a thread of its own, as its product starts it. */
final class RunningWorkbench {

	private static final long DEADLINE_SECONDS = 120;
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

	private static void run() {
		try {
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

	/** Everything of severity error that was logged since the start. */
	List<IStatus> errors() {
		return List.copyOf(errors);
	}
}
