package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Impact;
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
			activities.stream()
					.filter(one -> Use.of(one.key()).filter(Use::counts).isEmpty() && !declared.knows(one.key()))
					.flatMap(one -> within(one, days).stream())
					.forEach(sheet::enter);
			Holes.of(activities, days).forEach(sheet::hole);
			var emitted = sheet.contributions().stream().filter(Accountant::counted).toList();
			var complete = new CompleteDays(days.from(), List.of(emitted), sheet.gaps());
			var served = new Served(
					complete.per(counts(activities, Use.CASES, days), least), complete.per(counts(activities, Use.CUSTOMERS, days), least),
					least);
			return new Footprint(period, sheet.contributions(), sheet.gaps(), served, days.days());
		});
	}

	/** The carbon intensity of software in these days, one for each kind of functional unit; none where no day has all of it. */
	public List<SoftwareIntensity> intensities(List<Activity> activities, Period period) {
		var software = activities.stream().filter(one -> Use.of(one.key()).filter(Use::ofSoftware).isPresent()).toList();
		var days = days(software, period);
		return days.isEmpty()
				? List.of()
				: footprint(software, period)
						.map(found -> Software.of(found, counts(software, Use.FUNCTIONAL_UNITS, days.get()), days.get()))
						.orElse(List.of());
	}

	private static boolean counted(Contribution one) {
		return one.impact() == Impact.CARBON && Category.byLocation().contains(one.category());
	}

	private static List<Activity> counts(List<Activity> activities, Use use, Period days) {
		return activities.stream().filter(one -> one.key().equals(use.key())).flatMap(one -> within(one, days).stream()).toList();
	}

	private static Optional<Activity> within(Activity activity, Period days) {
		return activity.period().overlaps(days) && !activity.origin().silent()
				? Optional.of(activity.within(shared(activity.period(), days))) : Optional.empty();
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
