package io.antiphon.workbench.ui;

import io.antiphon.base.Progress;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** {@link Progress} shown and cancelled by a monitor of the platform, in the Progress view or in a wizard. Any thread. */
public final class MonitorProgress implements Progress {

	private final IProgressMonitor monitor;
	private final List<String> warnings = new ArrayList<>();
	private long done;
	private long total;

	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
		monitor.beginTask("", 1_000);
	}

	@Override
	public synchronized void begin(String phase, long items) {
		monitor.subTask(phase);
		done = 0;
		total = items;
	}

	@Override
	public synchronized void advance(long items) {
		var before = thousandths();
		done += items;
		monitor.worked(thousandths() - before);
	}

	private int thousandths() {
		return total <= 0 ? 0 : (int) Math.min(1_000, 1_000 * done / total);
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
