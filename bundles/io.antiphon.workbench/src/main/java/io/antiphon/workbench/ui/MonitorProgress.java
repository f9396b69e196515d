package io.antiphon.workbench.ui;

import io.antiphon.base.Progress;
import io.antiphon.wording.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * {@link Progress} shown and cancelled by a monitor of the platform, in the Progress view or in a wizard, with its rate and
 * the time that remains. Any thread.
 */
public final class MonitorProgress implements Progress {

	private static final long OFTEN = 200_000_000L;
	private static final int WHOLE = 1_000;

	private final IProgressMonitor monitor;
	private final Pace pace = new Pace(Locale.getDefault(), System::nanoTime);
	private final List<String> warnings = new ArrayList<>();
	private int shown;
	private long told;

	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
		monitor.beginTask("", WHOLE);
	}

	@Override
	public synchronized void begin(String phase, long items) {
		pace.begin(phase, items);
		shown = 0;
		tell();
	}

	@Override
	public synchronized void advance(long items) {
		pace.advance(items);
		if (System.nanoTime() - told > OFTEN) {
			tell();
		}
	}

	private void tell() {
		told = System.nanoTime();
		var part = (int) (WHOLE * pace.part());
		monitor.worked(Math.max(0, part - shown));
		shown = part;
		monitor.subTask(pace.sentence());
	}

	/** How far the work is, as it can be shown now. */
	public Pace pace() {
		return pace;
	}

	@Override
	public synchronized void warn(String sentence) {
		warnings.add(sentence);
	}

	/** The sentences that the user is to read once the work has ended. */
	public synchronized List<String> warnings() {
		return List.copyOf(warnings);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
