package io.antiphon.workbench.internal.session;

import io.antiphon.base.Texts;
import io.antiphon.workbench.internal.background.BackgroundComponent;
import io.antiphon.workbench.ui.Notice;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/** Opens workspaces for the user, and says in a dialog why one stays shut and what can be done. */
public final class WorkspaceOpener {

	private static final String LAST = "workspace";
	private static final int AGAIN = 0;
	private static final int OTHER = 1;

	private final SessionComponent session;
	private final BackgroundComponent background;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public WorkspaceOpener(SessionComponent session, BackgroundComponent background, Shell shell) {
		this.session = session;
		this.background = background;
		this.shell = shell;
		this.texts = Texts.of(WorkspaceOpener.class, session.locale());
	}

	/** At the start of the window. */
	public void openFirst() {
		var last = InstanceScope.INSTANCE.getNode("io.antiphon.workbench").get(LAST, "");
		open(WorkspaceChoice.of(System.getProperty(WorkspaceChoice.PROPERTY), last, System.getProperty("user.home")));
	}

	/** Lets the user choose a folder. */
	void openOther() {
		var dialog = new DirectoryDialog(shell, SWT.SHEET);
		dialog.setText(texts.get("open.title"));
		dialog.setMessage(texts.get("open.message"));
		session.workspace().ifPresent(open -> dialog.setFilterPath(open.directory().toString()));
		var chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
	}

	private void open(Path directory) {
		open(directory, () -> {});
	}

	/** Opens a folder's workspace; {@code entered} is called once it is open. */
	void open(Path directory, Runnable entered) {
		session.begin();
		background.alone(texts.get("open.opening", directory), progress -> session.enter(directory), entry -> tell(entry, entered));
	}

	private void tell(WorkspaceEntry entry, Runnable entered) {
		switch (entry) {
			case WorkspaceEntry.Entered(var workspace, var notices) -> {
				remember(workspace.directory());
				mention(notices);
				entered.run();
			}
			case WorkspaceEntry.Shut shut -> explain(shut, entered);
		}
	}

	private void mention(List<String> notices) {
		if (!notices.isEmpty() && !shell.isDisposed()) {
			Notice.show(shell, texts.locale(), texts.get("open.title"), String.join("\n\n", notices));
		}
	}

	private void explain(WorkspaceEntry.Shut shut, Runnable entered) {
		if (!shut.detail().isEmpty()) {
			ILog.of(WorkspaceOpener.class).warn("The workspace " + shut.directory() + " stays shut: " + shut.detail());
		}
		if (shell.isDisposed()) {
			return;
		}
		var labels = new String[] {texts.get("open.again"), texts.get("open.other"), texts.get("open.none")};
		var dialog = new MessageDialog(
				shell, texts.get("open.title"), null, shut.why(), MessageDialog.WARNING, OTHER, labels);
		switch (dialog.open()) {
			case AGAIN -> open(shut.directory(), entered);
			case OTHER -> openOther();
			default -> {} // the window stays without, and says so
		}
	}

	private static void remember(Path directory) {
		var settings = InstanceScope.INSTANCE.getNode("io.antiphon.workbench");
		settings.put(LAST, directory.toString());
		try {
			settings.flush();
		} catch (BackingStoreException unwritable) {
			ILog.of(WorkspaceOpener.class).warn("The workspace opened last could not be remembered", unwritable);
		}
	}
}
