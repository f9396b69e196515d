package io.antiphon.sustainability.internal.factors;

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
	FACTOR_OVERLAP,
	FACTOR_KNOWN
}
