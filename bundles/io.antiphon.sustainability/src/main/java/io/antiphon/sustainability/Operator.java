package io.antiphon.sustainability;

/** Who runs what emits: it decides the scope of the GHG Protocol, and is declared with each activity. */
public enum Operator {
	/** The organisation itself: its own van, the power it buys. */
	OWN,
	/** Somebody else for it, such as a carrier or a hosting company: all of it is scope 3. */
	OTHER
}
