package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.window.Window;
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

	/** Takes the steps. */
	public void start() {
		if (steps.open() && running.compareAndSet(false, true)) {
			background.run(
					name,
					progress -> {
						try {
							steps.take(taken, progress);
							return true;
						} finally {
							running.set(false);
						}
					},
					done -> { });
		}
	}

	/** Asks first when the change began that is to be judged, since that decides which time is looked at. */
	public void startWithActionDate(Shell shell) {
		if (steps.open() && !running.get()) {
			background.run(name, progress -> steps.actionDate().map(LocalDate::toString).orElse(""), noted -> ask(shell, noted));
		}
	}

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
