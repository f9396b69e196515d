package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** File &gt; Import Feedback…: the wizard from files to their receipts. */
public final class ImportAction implements Runnable {

	private final Intake intake;
	private final Session session;
	private final Shell shell;
	private final Vocabularies vocabularies;

	@Inject
	public ImportAction(Intake intake, Vocabularies vocabularies, Session session, Shell shell) {
		this.intake = intake;
		this.vocabularies = vocabularies;
		this.session = session;
		this.shell = shell;
	}

	@Override
	public void run() {
		run(List.of());
	}

	/** The same with files that are chosen already. */
	void run(List<Path> paths) {
		if (opened(session, shell)) {
			var model = new ImportModel(intake, session.locale());
			new ImportDialog(shell, new ImportWizard(model, paths, vocabularies, session)).open();
		}
	}

	/** Whether a workspace is open; says so where none is. */
	public static boolean opened(Session session, Shell shell) {
		var open = session.workspace().isPresent();
		if (!open) {
			var texts = Texts.of(ImportAction.class, session.locale());
			var said = NoWorkspace.said(session, texts.get("noWorkspace"));
			Notice.show(shell, session.locale(), texts.get("wizard.title"), said);
		}
		return open;
	}
}
