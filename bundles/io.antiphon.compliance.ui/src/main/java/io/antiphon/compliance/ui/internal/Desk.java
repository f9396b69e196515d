package io.antiphon.compliance.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.workbench.ui.Views;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Creatable;

/** What every view of this capability works with. Injected into parts. */
@Creatable
public record Desk(Background background, Session session, Views views, Undo undo) {

	@Inject
	public Desk {}

	public Locale locale() {
		return session.locale();
	}

	/** Whether a workspace is open; without one no service must be asked. */
	public boolean open() {
		return session.workspace().isPresent();
	}

	/** What a view says without a workspace: its own sentence, or that one is being opened. */
	public String closed(String sentence) {
		return NoWorkspace.said(session, sentence);
	}

	/** The user's permission, on behalf of this bundle. Any thread. */
	public Access access(Purpose purpose) {
		return session.access(purpose);
	}

	/** What a view asks: the newest question alone is answered. */
	public <T> void ask(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
		background.latest(slot, name, work, show);
	}

	/** What the user does; shown with its progress, and cancelled by them. */
	public <T> void act(String name, Function<Progress, T> work, Consumer<T> show) {
		background.run(name, work, show);
	}

	/** Something was written, so that every view reads it anew. Any thread. */
	public void changed() {
		session.dataChanged();
	}

	/** The same where it can be taken back. */
	public void changed(Deed deed) {
		undo.did(deed);
		session.dataChanged();
	}
}
