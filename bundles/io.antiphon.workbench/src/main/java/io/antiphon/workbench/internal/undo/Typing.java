package io.antiphon.workbench.internal.undo;

/** What was typed in the field in use. UI thread. */
interface Typing {

	boolean can(Way way);

	/** Shows what the field held before, or held then; nothing happens where it cannot. */
	void go(Way way);
}
