package io.antiphon.workbench.internal.undo;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Undo;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** {@link Undo} of the workspace that is open. */
@Component(service = {Undo.class, UndoComponent.class})
public final class UndoComponent implements Undo {

	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final History history = new History(UndoComponent::refreshLater);
	private final UndoModel model;
	private final Session session;
	private final Session.Registration registration;

	@Activate
	public UndoComponent(@Reference Session session, @Reference Background background) {
		this.session = session;
		model = new UndoModel(
				history, background, new Window(), Texts.of(UndoComponent.class, session.locale()), session::dataChanged,
				(title, sentence) -> Notice.show(display().getActiveShell(), session.locale(), title, sentence));
		registration = session.listen(change -> {
			if (change == Session.Change.WORKSPACE) {
				history.in(session.workspace());
			}
		});
	}

	@Deactivate
	void leave() {
		registration.remove();
	}

	@Override
	public void did(Deed deed) {
		history.in(session.workspace()); // which is open before the window hears of it
		history.did(deed);
	}

	UndoModel model() {
		return model;
	}

	/** Looks after typing from now on; UI thread, once. */
	public static void watch(Display display) {
		TextTyping.watch(display, UndoComponent::refresh);
	}

	private static void refreshLater() {
		if (PlatformUI.isWorkbenchRunning()) {
			display().asyncExec(UndoComponent::refresh);
		}
	}

	/** Has the menu ask what it says, and whether it can. */
	private static void refresh() {
		if (PlatformUI.isWorkbenchRunning()) {
			var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			for (var way : Way.values()) {
				commands.refreshElements(way.command(), null);
			}
		}
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** The window of the platform. */
	private record Window() implements UndoModel.Place {

		@Override
		public Optional<Typing> typing() {
			return TextTyping.inFocus(display());
		}

		@Override
		public boolean dialog() {
			var shell = display().getActiveShell();
			return shell != null && (shell.getStyle() & MODAL) != 0;
		}
	}
}
