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

	/** The activities with a factor below 0: carbon taken up. */
	public List<String> negative() {
		return factors.stream().filter(one -> one.value() < 0).map(Factor::activity).distinct().toList();
	}

	/** As it is named to people: "uk-government 2024". */
	public String name() {
		return id + " " + version;
	}
}
