package io.antiphon.sustainability;

/** What is used up or given off, with the unit its amounts are in. */
public enum Impact {
	/** Greenhouse gases as carbon dioxide equivalents, kg CO2e. */
	CARBON("kg CO2e"),
	/** Water withdrawn, m3. */
	WATER("m3"),
	/** Waste, kg. */
	WASTE("kg");

	private final String unit;

	Impact(String unit) {
		this.unit = unit;
	}

	/** The unit of amounts. */
	public String unit() {
		return unit;
	}
}
