package io.antiphon.workbench.internal;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.MonitorProgress;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/** {@link Background} by way of the platform's jobs. */
@Component
public final class BackgroundComponent implements Background {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Override
	public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
		job(name, work, show).schedule();
	}

	@Override
	public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
		var begun = new AtomicLong();
		var job = job(name, work, (T answer) -> {
			if (slot.awaits(begun.get())) {
				show.accept(answer);
			}
		});
		begun.set(slot.ask(job::cancel));
		job.schedule();
	}

	private static <T> Job job(String name, Function<Progress, T> work, Consumer<T> show) {
		return new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				var progress = new MonitorProgress(monitor);
				var result = work.apply(progress);
				if (!progress.warnings().isEmpty()) {
					showLater(() -> warn(name, progress.warnings()));
				}
				if (progress.cancelled()) {
					return Status.CANCEL_STATUS;
				}
				showLater(() -> show.accept(result));
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == BackgroundComponent.class;
			}
		};
	}

	/** Cancels what is under way and waits for its end, but not for ever: afterwards the services it uses go. */
	static void stop() {
		var jobs = Job.getJobManager();
		jobs.cancel(BackgroundComponent.class);
		try {
			for (var job : jobs.find(BackgroundComponent.class)) {
				job.join(PATIENCE.toMillis(), null);
			}
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	private static void showLater(Runnable show) {
		if (PlatformUI.isWorkbenchRunning()) {
			display().asyncExec(show);
		}
	}

	private static void warn(String name, List<String> sentences) {
		Notice.show(display().getActiveShell(), Locale.getDefault(), name, String.join("\n", sentences));
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
