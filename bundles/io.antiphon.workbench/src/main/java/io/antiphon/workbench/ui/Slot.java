package io.antiphon.workbench.ui;

/**
 * A place in a view that shows one answer at a time: what a newer question was asked for is cancelled and its answer never
 * shown. The view keeps one for each such place and hands it to {@link Background#latest}. UI thread.
 */
public final class Slot {

	private Runnable cancel = () -> {};
	private long newest;

	/** Begins a question, cancelling the one before by what it was begun with; its number. */
	public long ask(Runnable cancelling) {
		forget();
		cancel = cancelling;
		return newest;
	}

	/** Whether no other question was begun since. */
	public boolean awaits(long question) {
		return question == newest;
	}

	/** Cancels the question that is under way: there is nothing to show any more, or something that needs no question. */
	public void forget() {
		cancel.run();
		cancel = () -> {};
		newest++;
	}
}
