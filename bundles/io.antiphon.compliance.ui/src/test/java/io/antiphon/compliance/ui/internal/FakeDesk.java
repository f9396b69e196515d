package io.antiphon.compliance.ui.internal;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a view works with, where work is done at once: an open workspace, and what was done in it. */
public final class FakeDesk implements Session, Views, Background, Undo {

	public boolean open = true;
	public int changes;
	public final List<Deed> deeds = new ArrayList<>();
	public final List<Purpose> asked = new ArrayList<>();
	private final Locale locale;

	public FakeDesk(Locale locale) {
		this.locale = locale;
	}

	public Desk desk() {
		return new Desk(this, this, this, this);
	}

	@Override
	public void did(Deed deed) {
		deeds.add(deed);
	}

	@Override
	public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
		show.accept(work.apply(Progress.NONE));
	}

	@Override
	public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
		run(name, work, show);
	}

	@Override
	public Optional<View> of(Step step) {
		return Optional.empty();
	}

	@Override
	public Optional<View> showing(String anchor) {
		return Optional.empty();
	}

	@Override
	public void open(String anchor) {}

	@Override
	public String shown() {
		return "";
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public Optional<Workspace> workspace() {
		return open ? Optional.of(new Workspace("w", Path.of("w").toAbsolutePath(), new Ids(Clock.systemUTC(), 1))) : Optional.empty();
	}

	@Override
	public Access access(Purpose purpose) {
		asked.add(purpose);
		return new Access.Issuer().issue("lin", purpose, Instant.EPOCH);
	}

	@Override
	public Scope scope() {
		return Scope.ALL;
	}

	@Override
	public void choose(Scope chosen) {}

	@Override
	public void dataChanged() {
		changes++;
	}

	@Override
	public Registration listen(Consumer<Change> listener) {
		return () -> {};
	}
}
