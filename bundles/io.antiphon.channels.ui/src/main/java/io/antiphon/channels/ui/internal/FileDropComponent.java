package io.antiphon.channels.ui.internal;

import io.antiphon.channels.Intake;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.FileDrop;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the import with the files that were dropped on the window. */
@Component
public final class FileDropComponent implements FileDrop {

	private final Intake intake;
	private final Vocabularies vocabularies;
	private final Session session;

	@Activate
	public FileDropComponent(@Reference Intake intake, @Reference Vocabularies vocabularies, @Reference Session session) {
		this.intake = intake;
		this.vocabularies = vocabularies;
		this.session = session;
	}

	@Override
	public void dropped(List<Path> paths, Shell shell) {
		new ImportAction(intake, vocabularies, session, shell).run(paths);
	}
}
