package io.antiphon.channels.interviews.internal.transcript;

/**
 * What somebody said without a break, from the line on which it starts: who (empty: not told), at which time of the recording or of the day
 * (empty), below which heading (empty).
 */
record Part(Line start, String speaker, String at, String section, String text) {

	/** The same, going on. */
	Part and(String more, String between) {
		return new Part(start, speaker, at, section, text.isEmpty() ? more : text + between + more);
	}

	/** Names the place and none of the words. */
	@Override
	public String toString() {
		return start.place();
	}
}
