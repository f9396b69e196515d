package io.antiphon.text.reading;

/** Looks on while the engine works: told of progress, asked whether to go on. Called from the engine's own threads. */
public interface Watch {
	/** Never cancels, takes no note. */
	Watch NONE = new Watch() {
		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void done(long units) {}
	};

	/** True once the result is no longer wanted; the engine then ends with a CancellationException. */
	boolean cancelled();

	/** The models of a language are about to be opened, which takes a second or two; told only where they were not open. */
	default void opening() {}

	/** As many units will be done; told once, before the first. */
	default void planned(long units) {}

	/** This many further units (texts or clauses encoded) are done. */
	void done(long units);
}
