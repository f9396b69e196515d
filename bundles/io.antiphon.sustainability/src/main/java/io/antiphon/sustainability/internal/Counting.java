package io.antiphon.sustainability.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Restated;
import io.antiphon.sustainability.internal.calc.Accountant;
import io.antiphon.sustainability.internal.calc.InstalledModels;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.files.Activities;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.sustainability.internal.store.KeptActivities;
import io.antiphon.sustainability.internal.store.KeptSets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** What is counted in the open workspace, and by what. Thread-safe; blocks. */
public final class Counting {

	private final KeptActivities kept;
	private final KeptSets sets;
	private final InstalledModels models;
	private final IntSupplier least;
	private final Declared declared = Declared.ours();

	/** {@code least}: over how many people an average has to be to be told; 0 for all. */
	Counting(KeptActivities kept, KeptSets sets, InstalledModels models, IntSupplier least) {
		this.kept = kept;
		this.sets = sets;
		this.models = models;
		this.least = least;
	}

	public KeptActivities kept() {
		return kept;
	}

	public KeptSets sets() {
		return sets;
	}

	/** The files of factors of extensions that are no sets. */
	public List<Unfit> unfit() {
		return sets.unfit();
	}

	public Declared declared() {
		return declared;
	}

	/** By the sets that count now. */
	public Accountant accountant() {
		return by(sets.current());
	}

	private Accountant by(List<FactorSet> some) {
		return new Accountant(new FactorBook(some), models, declared, least.getAsInt());
	}

	/** The activities that can be told now. */
	Activities known() {
		return new Activities(new FactorBook(sets.current()), models.activities(), declared);
	}

	/** Of a scope, without those that a channel or segment would tell apart, which activities have not. */
	public List<Activity> activities(Scope scope) {
		return kept.all().stream().filter(one -> within(one, scope)).toList();
	}

	private static boolean within(Activity one, Scope scope) {
		var period = scope.period();
		return (scope.service().isEmpty() || scope.service().equals(one.place().service()))
				&& (scope.touchpoint().isEmpty() || scope.touchpoint().equals(one.place().touchpoint()))
				&& (period == null || one.period().overlaps(period));
	}

	public Optional<Footprint> footprint(Scope scope, Period period) {
		return accountant().footprint(activities(scope.within(null)), period);
	}

	/** What the newest set changed, of the rows that were there when it came. */
	public Optional<Restated> restated(Scope scope, Period period) {
		return sets.newest().flatMap(newest -> {
			var rows = kept.until(newest.came()).stream().filter(one -> within(one, scope.within(null))).toList();
			var before = total(by(newest.before()), rows, period);
			var now = total(accountant(), rows, period);
			return before.isEmpty() || now.isEmpty() || before.equals(now)
					? Optional.empty()
					: Optional.of(new Restated(newest.set().name(), before.get(), now.get()));
		});
	}

	private static Optional<Amount> total(Accountant accountant, List<Activity> rows, Period period) {
		return accountant.footprint(rows, period).flatMap(found -> found.total(Impact.CARBON));
	}
}
