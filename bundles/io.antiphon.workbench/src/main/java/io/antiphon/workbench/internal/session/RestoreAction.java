package io.antiphon.workbench.internal.session;

import io.antiphon.base.Texts;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.workbench.internal.background.BackgroundComponent;
import io.antiphon.workbench.ui.Notice;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** File &gt; Restore…: a workspace made of a backup, in a folder that is empty, opened when it is there. */
public final class RestoreAction implements Runnable {

	private static final int NAMED = 12;

	private final SessionComponent session;
	private final Backups backups;
	private final BackgroundComponent background;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public RestoreAction(SessionComponent session, Backups backups, BackgroundComponent background, Shell shell) {
		this.session = session;
		this.backups = backups;
		this.background = background;
		this.shell = shell;
		this.texts = Texts.of(RestoreAction.class, session.locale());
	}

	@Override
	public void run() {
		var files = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		files.setText(texts.get("restore.title"));
		files.setFilterExtensions("*.zip", "*");
		var file = files.open();
		if (file == null) {
			return;
		}
		var folders = new DirectoryDialog(shell, SWT.SHEET);
		folders.setText(texts.get("restore.title"));
		folders.setMessage(texts.get("restore.folder"));
		var folder = folders.open();
		if (folder != null) {
			background.run(
					texts.get("restore.restoring", folder),
					progress -> backups.restore(Path.of(file), Path.of(folder), texts.locale(), progress),
					this::tell);
		}
	}

	private void tell(Restored restored) {
		if (shell.isDisposed()) {
			return;
		}
		Notice.show(shell, texts.locale(), texts.get("restore.title"), switch (restored) {
			case Restored.Made made -> String.join("\n", made.sentences(texts.locale(), NAMED));
			case Restored.Refused(var fault, var what) -> fault.sentence(what, texts.locale());
		});
		if (restored instanceof Restored.Made made) {
			new WorkspaceOpener(session, background, shell).open(made.folder(), () -> {});
		}
	}
}
