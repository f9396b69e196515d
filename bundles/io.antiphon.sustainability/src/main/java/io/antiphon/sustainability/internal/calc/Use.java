package io.antiphon.sustainability.internal.calc;

import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.internal.units.Measures;
import java.util.Arrays;
import java.util.Optional;

/** Activities that are no activities in themselves: what others are counted by, and what software is made up of. */
public enum Use {
	/** How many cases (orders, parcels) the rest was for. */
	CASES("case"),
	/** How many customers it was for; who comes in two rows counts twice. */
	CUSTOMERS("customer"),
	/** How many functional units of the software (R of its carbon intensity). */
	FUNCTIONAL_UNITS("functional-unit"),
	/** Energy that software uses: electricity, and E of the intensity. */
	SOFTWARE_ENERGY("software-energy"),
	/** The share of the making of hardware that software has, as a mass of CO2e: scope 3, and M of the intensity. */
	SOFTWARE_EMBODIED("software-embodied");

	private final String key;

	Use(String key) {
		this.key = key;
	}

	public String key() {
		return key;
	}

	/** Whether it counts what the rest is for, and costs nothing itself. */
	public boolean counts() {
		return this == CASES || this == CUSTOMERS || this == FUNCTIONAL_UNITS;
	}

	/** What an activity that counts something is counted in, so that parcels are no orders; the same for all others. */
	public static String kind(Activity activity) {
		return of(activity.key()).filter(Use::counts).map(use -> Measures.kind(activity.unit())).orElse("");
	}

	/** Whether it is a part of what software costs. */
	public boolean ofSoftware() {
		return this != CASES && this != CUSTOMERS;
	}

	public static Optional<Use> of(String activity) {
		return Arrays.stream(values()).filter(use -> use.key.equals(activity)).findFirst();
	}
}
