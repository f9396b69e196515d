package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.SoftwareIntensity;
import io.antiphon.sustainability.internal.factors.FactorBook;
import java.util.List;

/** The parts of a footprint that make up the carbon intensity of software. */
final class Software {

	private Software() {}

	/** Grid losses and what is before them are no part of I. Where energy or making is known of some days, those without it do not count. */
	static List<SoftwareIntensity> of(Footprint footprint, List<Activity> units, Period days) {
		var emitted = footprint.of(Impact.CARBON, Category.byLocation());
		var making = emitted.stream().filter(Software::embodied).toList();
		var energy = emitted.stream().filter(one -> !embodied(one) && one.basis().shared().endsWith(FactorBook.POWER)).toList();
		var complete = new CompleteDays(days.from(), List.of(energy, making), footprint.gaps());
		return complete.per(units, 0).stream()
				.map(one -> new SoftwareIntensity(
						sum(complete.of(one, units, energy)), sum(complete.of(one, units, making)), one))
				.toList();
	}

	private static boolean embodied(Contribution one) {
		return one.activity().key().equals(Use.SOFTWARE_EMBODIED.key());
	}

	private static double sum(List<Contribution> some) {
		return some.stream().mapToDouble(Contribution::value).sum();
	}
}
