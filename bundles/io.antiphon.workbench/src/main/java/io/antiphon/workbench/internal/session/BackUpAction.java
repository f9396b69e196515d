package io.antiphon.workbench.internal.session;

import io.antiphon.base.Texts;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** File &gt; Back Up…: the open workspace as one file. The key goes in only after a question that says what that means. */
public final class BackUpAction implements Runnable {

	private static final int WITHOUT_KEY = 0;
	private static final int WITH_KEY = 1;

	private final SessionComponent session;
	private final Backups backups;
	private final Background background;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public BackUpAction(SessionComponent session, Backups backups, Background background, Shell shell) {
		this.session = session;
		this.backups = backups;
		this.background = background;
		this.shell = shell;
		this.texts = Texts.of(BackUpAction.class, session.locale());
	}

	@Override
	public void run() {
		var workspace = session.workspace();
		if (workspace.isEmpty()) {
			Notice.show(shell, texts.locale(), texts.get("backup.title"), texts.get("station.closed"));
			return;
		}
		var dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(texts.get("backup.title"));
		dialog.setFilterExtensions("*.zip");
		dialog.setFileName(workspace.get().directory().getFileName() + "-" + LocalDate.now() + ".zip");
		dialog.setOverwrite(true); // the dialog asks
		var chosen = dialog.open();
		if (chosen != null) {
			ask(Path.of(chosen));
		}
	}

	private void ask(Path file) {
		var labels = new String[] {texts.get("backup.without"), texts.get("backup.with"), texts.get("backup.cancel")};
		var question = new MessageDialog(
				shell, texts.get("backup.title"), null, texts.get("backup.question"), MessageDialog.QUESTION, WITHOUT_KEY, labels);
		switch (question.open()) {
			case WITHOUT_KEY -> write(file, false);
			case WITH_KEY -> write(file, true);
			default -> {} // nothing is written
		}
	}

	private void write(Path file, boolean withKey) {
		background.run(
				texts.get("backup.writing", file),
				progress -> backups.write(
						file, true, withKey, session.access(Purpose.ADMINISTER), texts.locale(), progress),
				this::tell);
	}

	private void tell(Written written) {
		if (!shell.isDisposed()) {
			Notice.show(shell, texts.locale(), texts.get("backup.title"), switch (written) {
				case Written.Made made -> texts.get("backup.made", made.file()) + "\n\n" + made.sentence(texts.locale());
				case Written.Refused(var fault, var what) -> fault.sentence(what, texts.locale());
			});
		}
	}
}
