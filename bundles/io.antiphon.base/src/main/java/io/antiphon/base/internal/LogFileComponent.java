package io.antiphon.base.internal;

import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Brings the warnings and errors of our bundles and of extensions into the log file and the Error Log. Equinox writes there what
 * its own logger is told and forgets the rest; the platform's bundles know that. Any thread.
 */
@Component(immediate = true, service = LogFileComponent.class)
public final class LogFileComponent {

	/** The one name whose entries Equinox writes down ({@code EquinoxLogServices}). */
	private static final String WRITTEN = "org.eclipse.equinox.logger";
	private static final String EVENTS = "Events.";
	private static final String PLATFORM = "org.";

	private final LogReaderService entries;
	private final LoggerFactory loggers;
	private final LogListener listener = this::logged;

	@Activate
	public LogFileComponent(@Reference LogReaderService entries, @Reference LoggerFactory loggers) {
		this.entries = entries;
		this.loggers = loggers;
		entries.addLogListener(listener);
	}

	@Deactivate
	void stop() {
		entries.removeLogListener(listener);
	}

	private void logged(LogEntry entry) {
		var bundle = entry.getBundle();
		if (bundle == null || !concerns(bundle, entry)) {
			return;
		}
		var written = loggers.getLogger(bundle, WRITTEN, Logger.class);
		var fault = entry.getException();
		if (entry.getLogLevel() == LogLevel.ERROR) {
			written.error("{}", entry.getMessage(), fault);
		} else {
			written.warn("{}", entry.getMessage(), fault);
		}
	}

	private static boolean concerns(Bundle bundle, LogEntry entry) {
		var name = entry.getLoggerName();
		return (entry.getLogLevel() == LogLevel.ERROR || entry.getLogLevel() == LogLevel.WARN)
				&& !name.equals(WRITTEN)
				&& !name.startsWith(EVENTS)
				&& bundle.getSymbolicName() != null
				&& !bundle.getSymbolicName().startsWith(PLATFORM);
	}
}
