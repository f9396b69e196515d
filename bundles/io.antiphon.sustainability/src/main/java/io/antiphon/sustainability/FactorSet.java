package io.antiphon.sustainability;

import java.util.List;

/** A version of a set of factors, as one file brings it; of a set the version that came last counts. */
public record FactorSet(String id, String version, List<Factor> factors) {

	public FactorSet {
		factors = List.copyOf(factors);
		if (id.isBlank() || version.isBlank() || factors.isEmpty()) {
			throw new IllegalArgumentException("a factor set has an id, a version and factors");
		}
	}

	/** As it is named to people: "uk-government 2024". */
	public String name() {
		return id + " " + version;
	}
}
