package io.antiphon.workbench.ui;

import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What all views of the window share: the open workspace, who the user is, and the scope they chose. Parts get it injected,
 * read it on any thread and are told of changes on the UI thread.
 */
@ProviderType
public interface Session {

	/** What changed. */
	enum Change {
		/** Another workspace is open now, or none. */
		WORKSPACE,
		/** The user chose another scope. */
		SCOPE,
		/** There is new or changed data in the workspace. */
		DATA
	}

	/** The language of the window. */
	Locale locale();

	/** The open workspace; empty where none is, then services of the core must not be asked for anything stored. */
	Optional<Workspace> workspace();

	/** Whether one is being opened, so that views wait rather than say that none is open. */
	default boolean opening() {
		return false;
	}

	/**
	 * The user's permission for a purpose that the bundle of the calling class was granted
	 * ({@link io.antiphon.privacy.Grants}), else {@link io.antiphon.privacy.NotGrantedException}.
	 */
	Access access(Purpose purpose);

	/** What every view is about. */
	Scope scope();

	/** Makes another scope the one that every view is about. UI thread. */
	void choose(Scope scope);

	/** Says that data in the workspace changed, so that every view reads it anew. Any thread. */
	void dataChanged();

	/** {@code listener} is called on the UI thread until the registration is removed. */
	Registration listen(Consumer<Change> listener);

	/** A listener's place in the list. */
	interface Registration {

		/** Ends it; UI thread. */
		void remove();
	}
}
