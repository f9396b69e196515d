package io.antiphon.channels.internal.sample;

/** What the change at the action date does to what customers say of the sample's shop. */
public enum Effect {
	/** Fewer parcels come late, are damaged or get lost; site and after-sales stay as they were. */
	DELIVERY,
	/** Nothing at all: every week is like every other. */
	NONE
}
