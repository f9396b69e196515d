package io.antiphon.sustainability.internal.factors;

import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints.Unfit;
import java.util.List;

/** Sets of factors that extensions bring. Any thread; blocks. */
public interface ExtensionSets {

	/** Those there are now, in the order of their bundles. */
	List<FactorSet> sets();

	/** The files that are none. */
	List<Unfit> unfit();
}
