package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Steps;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a view works with, where work is done at once: an open workspace and a scope. */
final class FakeDesk implements Session, Steps, Views, Background {

	boolean open = true;
	Scope scope = Scope.ALL;
	final List<String> opened = new ArrayList<>();
	private final Locale locale;

	FakeDesk(Locale locale) {
		this.locale = locale;
	}

	ViewServices services() {
		return new ViewServices(this, this, this, this);
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
	public void open(String anchor) {
		opened.add(anchor);
	}

	@Override
	public String shown() {
		return "";
	}

	@Override
	public boolean open() {
		return open;
	}

	@Override
	public String next(List<Step> steps) {
		return "Carry them out.";
	}

	@Override
	public Optional<LocalDate> actionDate() {
		return Optional.empty();
	}

	@Override
	public void noteActionDate(@Nullable LocalDate day) {}

	@Override
	public List<String> take(List<Step> steps, Progress progress) {
		return List.of();
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public Optional<Workspace> workspace() {
		return Optional.empty();
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
