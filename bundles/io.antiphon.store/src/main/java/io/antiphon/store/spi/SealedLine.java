package io.antiphon.store.spi;

/**
 * The record that makes others visible (an intake, a review) and says in its {@link #sums}, which its seal covers, what
 * belongs to it.
 */
public interface SealedLine extends SealedRow {

	/** {@link Sums#text} of what belongs to it; empty before it is complete. */
	String sums();

	void sums(String sums);

	/** Whether what belongs to it is what its sums say, or it is still being taken away. */
	default boolean settled() {
		return true;
	}

	@Override
	default long owner() {
		return id();
	}
}
