package io.antiphon.compliance.internal;

import io.antiphon.compliance.deadlines.DeadlineBook;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.internal.deadlines.FolderDeadlines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the administrator's folder beside that of the keys. */
@Component
public final class DeadlinesComponent implements Deadlines {

	private final Deadlines deadlines;

	@Activate
	public DeadlinesComponent() {
		deadlines = new FolderDeadlines(FolderDeadlines.folder(
				System.getProperty(FolderDeadlines.PROPERTY), System.getenv("XDG_CONFIG_HOME"), System.getProperty("user.home")));
	}

	@Override
	public DeadlineBook book() {
		return deadlines.book();
	}
}
