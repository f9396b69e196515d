package io.antiphon.sustainability;

/**
 * Software Carbon Intensity, SCI = (E · I + M) / R (ISO/IEC 21031:2024; Green Software Foundation, SCI 1.1): the emissions of the energy
 * software uses by the mean of its grid, and its share of the making of the hardware, per functional unit. Without offsets, and never by
 * contract.
 *
 * @param operational E · I, kg CO2e
 * @param embodied M, kg CO2e
 * @param per R, with both together, their interval and the days that count
 */
public record SoftwareIntensity(double operational, double embodied, Intensity per) {

	public SoftwareIntensity {
		if (!Double.isFinite(operational + embodied)) {
			throw new IllegalArgumentException("energy and embodied emissions are finite");
		}
	}

	/** kg CO2e per functional unit; there is none where {@link #per} has none of one unit. */
	public double value() {
		return (operational + embodied) / per.units();
	}
}
