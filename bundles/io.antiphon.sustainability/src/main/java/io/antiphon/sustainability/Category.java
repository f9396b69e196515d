package io.antiphon.sustainability;

import java.util.List;

/**
 * Where an amount stands in an account by the GHG Protocol. The two ways to count bought power stand side by side and are never added,
 * and what is avoided stands apart from what is emitted.
 */
public enum Category {
	/** Burnt or let off by what the organisation itself runs. */
	SCOPE_1,
	/** Bought power by the mean of its grid. */
	SCOPE_2_LOCATION,
	/** Bought power by the contract it is bought under. */
	SCOPE_2_MARKET,
	/** Everything before and after, and all that others run. */
	SCOPE_3,
	/** Of what is missing and no factor says the stage of: some scope lacks it. */
	UNKNOWN,
	/** What would have been emitted otherwise. In no total. */
	AVOIDED;

	/** What makes up a total with bought power by its grid. */
	public static List<Category> byLocation() {
		return List.of(SCOPE_1, SCOPE_2_LOCATION, SCOPE_3, UNKNOWN);
	}

	/** What makes up a total with bought power by its contract. */
	public static List<Category> byMarket() {
		return List.of(SCOPE_1, SCOPE_2_MARKET, SCOPE_3, UNKNOWN);
	}
}
