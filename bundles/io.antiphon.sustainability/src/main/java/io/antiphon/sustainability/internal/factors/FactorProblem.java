package io.antiphon.sustainability.internal.factors;

import io.antiphon.base.Period;
import io.antiphon.tables.records.Reason;

/** What can be wrong with a set of factors; each begins with the line. */
public enum FactorProblem implements Reason.Kind {
	FACTOR_COLUMNS,
	FACTOR_EMPTY,
	FACTOR_TWO_SETS,
	FACTOR_IMPACT,
	FACTOR_STAGE,
	FACTOR_VALUE,
	FACTOR_UNIT,
	FACTOR_PER,
	FACTOR_DAYS,
	FACTOR_UNCERTAINTY,
	FACTOR_PEDIGREE,
	FACTOR_LARGE,
	FACTOR_OVERLAP,
	FACTOR_KNOWN;

	/** Days as they are named: both belong to them. */
	public static String days(Period period) {
		var last = period.to().minusDays(1);
		return period.from().equals(last) ? last.toString() : period.from() + " – " + last;
	}
}
