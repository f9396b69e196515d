package io.antiphon.workbench.internal.background;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.MonitorProgress;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/** {@link Background} by way of the platform's jobs. */
@Component(service = {Background.class, BackgroundComponent.class})
public final class BackgroundComponent implements Background {

	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration LOOK = Duration.ofMillis(100);

	/** What jobs are found by. */
	private enum Family {
		/** What the user does. */
		ACT,
		/** What a view asks. */
		QUESTION
	}

	/** Work on the thread of its job. */
	private interface Work {

		IStatus with(Job job, MonitorProgress progress);
	}

	private final Acts acts = new Acts();
	private final Tenure tenure = new Tenure();
	private final Trouble trouble = new Trouble(
			BackgroundComponent::showLater,
			(name, sentence) -> Notice.show(display().getActiveShell(), Locale.getDefault(), name, sentence),
			failed -> ILog.of(BackgroundComponent.class).error("The workspace cannot be used as it should", failed),
			Locale.getDefault());

	/** What the user set going. */
	Acts acts() {
		return acts;
	}

	@Override
	public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
		var begun = tenure.number();
		act(name, (act, progress) -> within(begun, () -> done(name, work, show, progress))).schedule();
	}

	/**
	 * As {@link #run}, but what the user set going before is waited for, what views ask is cancelled, and nothing else is under way
	 * meanwhile: the work changes the workspace.
	 */
	public <T> void alone(String name, Function<Progress, T> work, Consumer<T> show) {
		act(name, (act, progress) -> {
			acts.awaitEarlier(act, LOOK, progress::cancelled);
			if (progress.cancelled()) {
				return Status.CANCEL_STATUS;
			}
			Job.getJobManager().cancel(Family.QUESTION);
			return tenure.change(() -> done(name, work, show, progress));
		}).schedule();
	}

	@Override
	public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
		var begun = tenure.number();
		var question = new AtomicLong();
		var job = job(name, Family.QUESTION, (self, progress) -> within(begun, () -> done(name, work, answer -> {
			if (slot.awaits(question.get())) {
				show.accept(answer);
			}
		}, progress)));
		question.set(slot.ask(job::cancel));
		job.schedule();
	}

	private IStatus within(long begun, Supplier<IStatus> work) {
		return tenure.within(begun, work).orElse(Status.CANCEL_STATUS);
	}

	private Job act(String name, BiFunction<Acts.Act, MonitorProgress, IStatus> work) {
		return job(name, Family.ACT, (job, progress) -> {
			var act = new Acts.Act(name, progress.pace(), job::cancel);
			acts.begin(act);
			try {
				return work.apply(act, progress);
			} finally {
				acts.end(act);
			}
		});
	}

	private static Job job(String name, Family kind, Work work) {
		return new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return work.with(this, new MonitorProgress(monitor));
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == BackgroundComponent.class || family == kind;
			}
		};
	}

	private <T> IStatus done(String name, Function<Progress, T> work, Consumer<T> show, MonitorProgress progress) {
		try {
			return shown(name, work.apply(progress), show, progress);
		} catch (RuntimeException failed) {
			if (trouble.caused(name, failed)) {
				return Status.CANCEL_STATUS; // it was told; the platform's own dialog would say less
			}
			throw failed;
		}
	}

	private static <T> IStatus shown(String name, T result, Consumer<T> show, MonitorProgress progress) {
		if (!progress.warnings().isEmpty()) {
			showLater(() -> warn(name, progress.warnings()));
		}
		if (progress.cancelled()) {
			return Status.CANCEL_STATUS;
		}
		showLater(() -> show.accept(result));
		return Status.OK_STATUS;
	}

	/** Cancels what is under way and waits for its end, but not for ever: afterwards the services it uses go. */
	public static void stop() {
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
