package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Served;
import io.antiphon.sustainability.SoftwareIntensity;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.social.Declared;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts what activities cost in some days. An amount is spread evenly over the days of its activity, so that periods can be asked for
 * by the day. Any thread; blocks where a model of an extension does.
 */
public final class Accountant {

	private final FactorBook book;
	private final InstalledModels models;
	private final Declared declared;
	private final int least;

	/** {@code least}: an average over fewer cases or customers is not told; 0 for no such rule. */
	public Accountant(FactorBook book, InstalledModels models, Declared declared, int least) {
		this.book = book;
		this.models = models;
		this.declared = declared;
		this.least = least;
	}

	/** Empty where no activity shares a day with the period. */
	public Optional<Footprint> footprint(List<Activity> activities, Period period) {
		return days(activities, period).map(days -> {
			var sheet = new Sheet(book, models.byActivity());
			double cases = 0;
			double customers = 0;
			for (var activity : activities) {
				if (!activity.period().overlaps(days)) {
					continue;
				}
				var part = activity.within(shared(activity.period(), days));
				if (part.key().equals(Use.CASES.key())) {
					cases += part.amount();
				} else if (part.key().equals(Use.CUSTOMERS.key())) {
					customers += part.amount();
				} else if (!part.key().equals(Use.FUNCTIONAL_UNITS.key()) && !declared.knows(part.key())) {
					sheet.enter(part);
				}
			}
			Holes.of(activities, days).forEach(sheet::hole);
			return new Footprint(period, sheet.contributions(), sheet.gaps(), new Served(cases, customers, least), days.days());
		});
	}

	/** The carbon intensity of software in these days; empty where something of it is missing. */
	public Optional<SoftwareIntensity> intensity(List<Activity> activities, Period period) {
		var software = activities.stream().filter(one -> Use.of(one.key()).filter(Use::ofSoftware).isPresent()).toList();
		double units = software.stream()
				.filter(one -> one.key().equals(Use.FUNCTIONAL_UNITS.key()) && one.period().overlaps(period))
				.mapToDouble(one -> one.within(shared(one.period(), period)).amount())
				.sum();
		var footprint = footprint(software, period);
		if (units <= 0 || footprint.isEmpty()) {
			return Optional.empty();
		}
		return Software.of(footprint.get(), units);
	}

	/** The days of the period between the first and the last with an activity; empty where none has one. */
	public static Optional<Period> days(List<Activity> activities, Period period) {
		LocalDate from = LocalDate.MAX;
		LocalDate to = LocalDate.MIN;
		boolean any = false;
		for (var activity : activities) {
			if (activity.period().overlaps(period)) {
				var both = shared(activity.period(), period);
				from = both.from().isBefore(from) ? both.from() : from;
				to = both.to().isAfter(to) ? both.to() : to;
				any = true;
			}
		}
		return any ? Optional.of(new Period(from, to)) : Optional.empty();
	}

	/** As much of its amount as belongs to days that it shares with the period. */
	public static double part(Activity activity, Period period) {
		return activity.within(shared(activity.period(), period)).amount();
	}

	/** The days that belong to both, which overlap. */
	static Period shared(Period one, Period other) {
		var from = one.from().isAfter(other.from()) ? one.from() : other.from();
		var to = one.to().isBefore(other.to()) ? one.to() : other.to();
		return new Period(from, to);
	}
}
