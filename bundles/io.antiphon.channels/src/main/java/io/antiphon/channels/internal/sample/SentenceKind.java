package io.antiphon.channels.internal.sample;

/** What a sentence is about and how it is meant. Known to the generator alone, never written into the feedback. */
record SentenceKind(Touchpoint touchpoint, String subject, Meant polarity) {

	static SentenceKind negative(Touchpoint touchpoint, String subject) {
		return new SentenceKind(touchpoint, subject, Meant.NEGATIVE);
	}

	static SentenceKind general(Touchpoint touchpoint, Meant polarity) {
		return new SentenceKind(touchpoint, "general", polarity);
	}
}
