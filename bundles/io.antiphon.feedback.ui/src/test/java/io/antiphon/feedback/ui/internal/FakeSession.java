package io.antiphon.feedback.ui.internal;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** An open workspace and a scope. */
public final class FakeSession implements Session {

	public boolean closed;
	private Scope scope = Scope.ALL;

	@Override
	public Locale locale() {
		return Locale.ENGLISH;
	}

	@Override
	public Optional<Workspace> workspace() {
		return closed ? Optional.empty() : Optional.of(new Workspace("w", Path.of("w"), new Ids(Clock.systemUTC(), 1)));
	}

	@Override
	public Access access(Purpose purpose) {
		return new Access.Issuer().issue("lin", purpose, Instant.EPOCH);
	}

	@Override
	public Scope scope() {
		return scope;
	}

	@Override
	public void choose(Scope chosen) {
		scope = chosen;
	}

	@Override
	public void dataChanged() {}

	@Override
	public Registration listen(Consumer<Change> listener) {
		return () -> {};
	}
}
