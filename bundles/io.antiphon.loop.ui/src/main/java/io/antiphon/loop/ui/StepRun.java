package io.antiphon.loop.ui;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes steps of the loop when a view's button is pressed: one at a time, with progress and cancel. For the UI thread. */
public final class StepRun {

	private final Background background;
	private final Steps steps;
	private final String name;
	private final List<Step> taken;
	private final Texts texts = Texts.of(StepRun.class, Locale.getDefault());
	private final AtomicBoolean running = new AtomicBoolean();

	/** {@code name} is what the progress is called. */
	public StepRun(Background background, Steps steps, String name, List<Step> taken) {
		this.background = background;
		this.steps = steps;
		this.name = name;
		this.taken = List.copyOf(taken);
	}

	/** Takes the steps. It says what they have to say of that; where they bring nothing, what they wait for. */
	public void start() {
		if (steps.open() && running.compareAndSet(false, true)) {
			background.run(
					name,
					progress -> {
						try {
							return taken(progress);
						} finally {
							running.set(false);
						}
					},
					this::tell);
		}
	}

	/**
	 * What they have to say of what they did; else what they waited for before and wait for still; empty where they had something to do, or
	 * nothing was missing. Blocks.
	 */
	private String taken(Progress progress) {
		steps.settled(progress);
		var missing = steps.waiting(taken);
		var remarks = steps.before(taken).isEmpty() ? steps.take(taken, progress) : List.<String>of();
		return remarks.isEmpty()
				? missing.filter(before -> steps.waiting(taken).filter(before::equals).isPresent()).orElse("")
				: String.join("\n\n", remarks);
	}

	private void tell(String said) {
		if (!said.isEmpty()) {
			Notice.show(Display.getCurrent().getActiveShell(), texts.locale(), name, said);
		}
	}

	/** Asks first when the change began that is to be judged, since that decides which time is looked at. */
	public void startWithActionDate(Shell shell) {
		if (steps.open() && !running.get()) {
			background.run(
					name,
					progress -> {
						steps.settled(progress);
						return new Asked(!steps.before(taken).isEmpty(), steps.actionDate().map(LocalDate::toString).orElse(""));
					},
					asked -> {
						if (asked.idle()) {
							start(); // which says what is missing
						} else {
							ask(shell, asked.noted());
						}
					});
		}
	}

	/** Whether there is nothing to ask for, and what was answered before. */
	private record Asked(boolean idle, String noted) {}

	private void ask(Shell shell, String noted) {
		var dialog = new ActionDateDialog(shell, name, noted, texts);
		if (dialog.open() == Window.OK) {
			var day = dialog.getValue().strip();
			background.run(
					name,
					progress -> {
						steps.noteActionDate(day.isEmpty() ? null : LocalDate.parse(day));
						return true;
					},
					done -> start());
		}
	}
}
