package io.antiphon.channels.internal.sample;

/** What a sentence is about and how it is meant. Known to the generator alone, never written into the feedback. */
record Cell(Touchpoint touchpoint, String subject, Polarity polarity) {

	static Cell negative(Touchpoint touchpoint, String subject) {
		return new Cell(touchpoint, subject, Polarity.NEGATIVE);
	}

	static Cell general(Touchpoint touchpoint, Polarity polarity) {
		return new Cell(touchpoint, "general", polarity);
	}
}
