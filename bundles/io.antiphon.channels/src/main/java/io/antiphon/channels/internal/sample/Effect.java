package io.antiphon.channels.internal.sample;

/**
 * What the change at the action date does to what customers say of the sample's shop: how often delivery is said to be late, damaged or
 * lost from then on, in thousandths of what is said of it. Site and after-sales stay as they were.
 */
public record Effect(String name, int late, int damaged, int lost) {

	/** Nothing at all: every week is like every other. */
	public static final Effect NONE = new Effect("NONE", 380, 60, 30);
	/** Fewer parcels come late, are damaged or get lost. */
	public static final Effect DELIVERY = new Effect("DELIVERY", 15, 20, 5);

	/** So many thousandths fewer complain that their parcel came late, and praise instead. */
	public static Effect fewerLate(int thousandths) {
		return new Effect("LATE -" + thousandths / 10.0 + " points", NONE.late - thousandths, NONE.damaged, NONE.lost);
	}

	@Override
	public String toString() {
		return name;
	}
}
