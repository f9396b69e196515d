package io.antiphon.text.reading;

/** How a piece of feedback sounds; uncertain where the analysis abstains. */
public enum Sentiment {
	NEGATIVE,
	NEUTRAL,
	POSITIVE,
	UNCERTAIN
}
