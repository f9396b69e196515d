package io.antiphon.workbench.internal.session;

import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Opening;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers store and privacy for the {@link Session}. */
@Component(service = {Session.class, SessionComponent.class})
public final class SessionComponent implements Session {

	private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

	private final WorkspaceSession session;
	private final Grants grants;
	private boolean begun;

	@Activate
	public SessionComponent(@Reference Workspaces workspaces, @Reference Privacy privacy, @Reference Grants grants) {
		this.grants = grants;
		session = new WorkspaceSession(new WorkspaceDoors(workspaces), privacy, SessionComponent::onScreen, Locale.getDefault());
	}

	private record WorkspaceDoors(Workspaces workspaces) implements WorkspaceSession.Doors {

		@Override
		public Opening open(Path directory) {
			return workspaces.open(directory);
		}

		@Override
		public void close() {
			workspaces.close();
		}
	}

	private static void onScreen(Runnable work) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(work);
		}
	}

	/** Opens another workspace. Blocks. */
	WorkspaceEntry enter(Path directory) {
		return session.enter(directory);
	}

	/** Closes the workspace. Blocks. */
	public void leave() {
		session.leave();
	}

	@Override
	public Locale locale() {
		return session.locale();
	}

	@Override
	public Optional<Workspace> workspace() {
		return session.workspace();
	}

	/** Notes that a workspace is being opened; on the window's thread, before that begins. */
	void begin() {
		begun = true;
	}

	/** Whether one was opened, or is about to be. On the window's thread. */
	public boolean begun() {
		return begun;
	}

	@Override
	public boolean opening() {
		return session.opening();
	}

	/** For the bundle whose class calls: views of all bundles have this one session injected. */
	@Override
	public Access access(Purpose purpose) {
		var caller = FrameworkUtil.getBundle(CALLERS.getCallerClass());
		return grants.access(caller == null ? "" : caller.getSymbolicName(), Identity.current(), purpose);
	}

	@Override
	public Scope scope() {
		return session.scope();
	}

	@Override
	public void choose(Scope scope) {
		session.choose(scope);
	}

	public boolean canGoBack() {
		return session.canGoBack();
	}

	/** Takes the last choice of scope back. UI thread. */
	public void back() {
		session.back();
	}

	@Override
	public void dataChanged() {
		session.dataChanged();
	}

	@Override
	public Registration listen(Consumer<Change> listener) {
		return session.listen(listener);
	}
}
