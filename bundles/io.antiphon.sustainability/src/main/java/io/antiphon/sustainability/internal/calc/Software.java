package io.antiphon.sustainability.internal.calc;

import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.SoftwareIntensity;
import io.antiphon.sustainability.internal.factors.FactorBook;
import java.util.Optional;

/** The parts of a footprint that make up the carbon intensity of software. */
final class Software {

	private Software() {}

	/** Nothing where a gap would make it too small. Grid losses and what is before them are no part of I. */
	static Optional<SoftwareIntensity> of(Footprint footprint, double units) {
		boolean whole = footprint.gaps().stream()
				.noneMatch(gap -> gap.impact() == Impact.CARBON && gap.category() != Category.SCOPE_2_MARKET);
		double operational = 0;
		double embodied = 0;
		for (var one : footprint.contributions()) {
			if (one.impact() == Impact.CARBON && one.category() != Category.SCOPE_2_MARKET && one.category() != Category.AVOIDED) {
				if (one.activity().key().equals(Use.SOFTWARE_EMBODIED.key())) {
					embodied += one.value();
				} else if (one.basis().shared().endsWith(FactorBook.POWER)) {
					operational += one.value();
				}
			}
		}
		return whole ? Optional.of(new SoftwareIntensity(operational, embodied, units)) : Optional.empty();
	}
}
