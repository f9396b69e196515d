package io.antiphon.channels.ui.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Sources;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import java.time.Clock;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins with the window: looks every few seconds which sources of the open workspace are due, and runs them. */
public final class SourceTimer implements IStartup {

	/** Longer than a file has to be still: the second look after a change finds it so. */
	private static final int LOOK = 10_000;

	@Override
	public void earlyStartup() {
		var workbench = PlatformUI.getWorkbench();
		var display = workbench.getDisplay();
		display.asyncExec(() -> {
			var context = workbench.getService(IEclipseContext.class);
			new Rounds(context.get(Sources.class), context.get(Session.class), context.get(Background.class)).next(display);
		});
	}

	/** On the UI thread. */
	private static final class Rounds {

		private final Sources sources;
		private final Session session;
		private final Background background;
		private final Texts texts;
		private final Slot looking = new Slot();
		private final Clock clock = Clock.systemUTC();

		Rounds(Sources sources, Session session, Background background) {
			this.sources = sources;
			this.session = session;
			this.background = background;
			this.texts = Texts.of(SourceTimer.class, session.locale());
		}

		void next(Display display) {
			display.timerExec(LOOK, () -> {
				if (session.workspace().isPresent()) {
					background.latest(looking, texts.get("due"), progress -> sources.due(clock.instant()), this::run);
				}
				next(display);
			});
		}

		private void run(List<SavedSource> due) {
			for (var source : due) {
				background.run(
						texts.get("running", source.name()),
						progress -> sources.runDue(source.id(), session.locale(), session.access(Purpose.IMPROVE_SERVICE), progress),
						this::ran);
			}
		}

		/** Also where nothing was new: the view of sources shows when each was run. */
		private void ran(Running running) {
			if (running instanceof Running.Ran) {
				session.dataChanged();
			}
		}
	}
}
