package io.antiphon.channels.spi;

/** Whether a connector reads a source. The surest one does; of equals one of ours, then the first by the name of its bundle. */
public enum Acceptance {
	NO,
	/** It could, where nobody is surer: a text file of any name. */
	OTHERWISE,
	/** It looks like it; whether it is shows inside, where it may still be declined, so that whoever is surer goes first. */
	PERHAPS,
	/** The name or the first bytes say that it is of this kind. */
	YES
}
