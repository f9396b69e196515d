package io.antiphon.sustainability;

/**
 * Software Carbon Intensity, SCI = (E · I + M) / R (ISO/IEC 21031:2024; Green Software Foundation, SCI 1.1): the emissions of the energy
 * software uses by the mean of its grid, and its share of the making of the hardware, per functional unit. Without offsets, and never by
 * contract.
 *
 * @param operational E · I, kg CO2e
 * @param embodied M, kg CO2e
 * @param units R, above 0
 */
public record SoftwareIntensity(double operational, double embodied, double units) {

	public SoftwareIntensity {
		if (!(operational >= 0 && embodied >= 0 && units > 0) || !Double.isFinite(operational + embodied + units)) {
			throw new IllegalArgumentException("energy and embodied emissions are not negative, and units are more than none");
		}
	}

	/** From energy (kWh), intensity (kg CO2e/kWh), embodied emissions (kg CO2e) and functional units. */
	public static SoftwareIntensity of(double energy, double intensity, double embodied, double units) {
		return new SoftwareIntensity(energy * intensity, embodied, units);
	}

	/** kg CO2e per functional unit. */
	public double value() {
		return (operational + embodied) / units;
	}
}
