package io.antiphon.privacy.internal.audit;

/** The head of the chain as it was last anchored, and how often that was done ({@code generation}, from 1). */
record Anchor(long generation, long sequence, String mac) {

	/** What the key folder holds. */
	sealed interface State {

		/** The newest anchor, and it fits the one before. */
		record Held(Anchor anchor) implements State {}

		/** There is none, or one of the two is gone. */
		record Missing() implements State {}

		/** One was changed, is another workspace's, or was set back: the two do not follow each other. */
		record Forged() implements State {}
	}

	/** The first anchor of a workspace, before its first entry. */
	static Anchor first() {
		return new Anchor(1, 0, Chain.NOTHING);
	}

	Anchor next(long newSequence, String newMac) {
		return new Anchor(generation + 1, newSequence, newMac);
	}
}
