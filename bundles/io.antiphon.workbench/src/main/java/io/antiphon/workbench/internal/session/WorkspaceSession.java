package io.antiphon.workbench.internal.session;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.Workspace;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The session of one user at one window: one workspace at a time. */
final class WorkspaceSession implements Session {

	/** The part of the store that opens and closes. */
	interface Doors {

		Opening open(Path directory);

		void close();
	}

	private static final int REMEMBERED = 50;

	private final Doors doors;
	private final Privacy privacy;
	private final Executor ui;
	private final Texts texts;
	private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
	private volatile @Nullable Workspace workspace;
	private volatile boolean opening = true; // a window begins by opening one
	private volatile Scope scope = Scope.ALL;
	private final Deque<Scope> past = new ConcurrentLinkedDeque<>();

	WorkspaceSession(Doors doors, Privacy privacy, Executor ui, Locale locale) {
		this.doors = doors;
		this.privacy = privacy;
		this.ui = ui;
		this.texts = Texts.of(WorkspaceSession.class, locale);
	}

	/** Closes the open workspace and opens another. Where that one stays shut the one before is opened again. Blocks. */
	synchronized WorkspaceEntry enter(Path directory) {
		opening = true;
		try {
			var before = workspace;
			leave();
			var entry = open(directory);
			if (entry instanceof WorkspaceEntry.Shut && before != null) {
				open(before.directory());
			} else {
				scope = Scope.ALL;
				past.clear();
			}
			return entry;
		} finally {
			opening = false;
			tell(Change.WORKSPACE);
		}
	}

	@Override
	public boolean opening() {
		return opening;
	}

	/** Closes the workspace, if one is open. */
	void leave() {
		if (workspace != null) {
			workspace = null;
			doors.close();
		}
	}

	private WorkspaceEntry open(Path directory) {
		return switch (doors.open(directory)) {
			case Opening.Opened(var opened, var notices) -> unsealed(opened, notices);
			case Opening.InUse(var place) -> new WorkspaceEntry.Shut(directory, texts.get("shut.inUse", place), "");
			case Opening.Unusable unusable -> new WorkspaceEntry.Shut(directory, unusable(unusable), unusable.detail());
			case Opening.Faulty(var place, var fault) ->
				new WorkspaceEntry.Shut(directory, texts.get("shut.faulty", place, fault.sentence(texts.locale())), fault.name());
			case Opening.Newer(var place, var bundle, var found) ->
				new WorkspaceEntry.Shut(directory, texts.get("shut.newer", place), bundle + " " + found);
		};
	}

	/** What is known of it in words, or what it mostly is. */
	private String unusable(Opening.Unusable shut) {
		var sentence = shut.sentence(texts.locale());
		return sentence.equals(shut.detail())
				? texts.get("shut.unusable", shut.location())
				: texts.get("shut.unusable.because", shut.location(), sentence);
	}

	private WorkspaceEntry unsealed(Workspace opened, List<Notice> notices) {
		var sealed = privacy.sealed();
		if (sealed.isPresent()) {
			doors.close();
			var why = texts.get("shut.sealed", opened.directory(), sealed.get().sentence(texts.locale()));
			return new WorkspaceEntry.Shut(opened.directory(), why, sealed.get().reason() + " " + sealed.get().place());
		}
		workspace = opened;
		return new WorkspaceEntry.Entered(opened, notices.stream().map(notice -> notice.sentence(texts.locale())).toList());
	}

	private void tell(Change change) {
		ui.execute(() -> listeners.forEach(listener -> listener.accept(change)));
	}

	@Override
	public Locale locale() {
		return texts.locale();
	}

	@Override
	public Optional<Workspace> workspace() {
		return Optional.ofNullable(workspace);
	}

	@Override
	public Access access(Purpose purpose) {
		return privacy.access(Identity.current(), purpose);
	}

	@Override
	public Scope scope() {
		return scope;
	}

	@Override
	public void choose(Scope chosen) {
		if (!chosen.equals(scope)) {
			past.push(scope);
			if (past.size() > REMEMBERED) {
				past.removeLast();
			}
			change(chosen);
		}
	}

	private void change(Scope chosen) {
		scope = chosen;
		listeners.forEach(listener -> listener.accept(Change.SCOPE));
	}

	/** Whether a choice of scope can be taken back. */
	boolean canGoBack() {
		return !past.isEmpty();
	}

	/** Takes the last choice of scope back; nothing happens where there is none. UI thread. */
	void back() {
		if (canGoBack()) {
			change(past.pop());
		}
	}

	@Override
	public void dataChanged() {
		tell(Change.DATA);
	}

	@Override
	public Registration listen(Consumer<Change> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
