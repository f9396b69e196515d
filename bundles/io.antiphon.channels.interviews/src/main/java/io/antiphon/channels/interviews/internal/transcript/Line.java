package io.antiphon.channels.interviews.internal.transcript;

/**
 * A line of a transcript, or a paragraph of a document: where it is, its 1-based number among all of them, and its text. {@code heading}:
 * whether it is known to be one.
 */
record Line(String place, long number, String text, boolean heading) {

	/** Of a text. */
	static Line of(long number, String text) {
		return new Line("/line/" + number, number, text, false);
	}

	/** Names the place and none of the words. */
	@Override
	public String toString() {
		return place;
	}
}
