package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Basis;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.factors.FactorBook.Entry;
import io.antiphon.sustainability.internal.factors.FactorBook.Need;
import io.antiphon.sustainability.internal.units.Measures;
import io.antiphon.sustainability.spi.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account in the making: what each activity adds, and what is missing. For one thread. */
final class Sheet {

	private static final String MASS = "kg";

	private final FactorBook book;
	private final Map<String, InstalledModels.Model> models;
	private final List<Contribution> contributions = new ArrayList<>();
	private final List<Gap> gaps = new ArrayList<>();

	Sheet(FactorBook book, Map<String, InstalledModels.Model> models) {
		this.book = book;
		this.models = models;
	}

	List<Contribution> contributions() {
		return contributions;
	}

	List<Gap> gaps() {
		return gaps;
	}

	void enter(Activity activity) {
		InstalledModels.@Nullable Model model = models.get(activity.key());
		if (model != null) {
			estimate(activity, model);
		} else if (activity.key().equals(Use.SOFTWARE_EMBODIED.key())) {
			embodied(activity);
		} else {
			multiply(activity, key(activity));
		}
	}

	/** As factors call it. */
	private static String key(Activity activity) {
		return activity.key().equals(Use.SOFTWARE_ENERGY.key()) ? FactorBook.ELECTRICITY : activity.key();
	}

	/** Days in which a meter that ran before and after says nothing. */
	void hole(Activity days) {
		var reason = days.origin().meter().isEmpty() ? "meter-hole-unnamed" : "meter-hole";
		var category = missing(days, key(days));
		gap(days, Impact.CARBON, category, reason, days.origin().meter());
		if (category == Category.SCOPE_2_LOCATION) {
			gap(days, Impact.CARBON, Category.SCOPE_2_MARKET, reason, days.origin().meter());
		}
	}

	private void estimate(Activity activity, InstalledModels.Model model) {
		var said = model.estimate(activity);
		if (said.isEmpty() || said.get().isEmpty()) {
			gap(activity, Impact.CARBON, missing(activity, ""), said.isEmpty() ? "model-failed" : "model-silent", model.id());
			return;
		}
		for (var estimate : said.get()) {
			var category = activity.place().avoided() ? Category.AVOIDED : estimate.category();
			contributions.add(new Contribution(activity, estimate.impact(), category, estimate.value(), basis(estimate, model, activity)));
		}
	}

	/** A model's interval is taken by its wider half; two activities of one model err independently. */
	private static Basis basis(Estimate estimate, InstalledModels.Model model, Activity activity) {
		var half = Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
		return new Basis(
				model.id(), estimate.method(), null, estimate.source(), "", estimate.value() == 0 ? 0 : half / estimate.value(),
				model.id() + " " + activity.id() + " " + activity.origin().line() + " " + estimate.category());
	}

	private void embodied(Activity activity) {
		var scale = Measures.factor(activity.unit(), MASS);
		if (scale.isEmpty()) {
			gap(activity, Impact.CARBON, Category.SCOPE_3, "unit", activity.unit() + " → " + MASS);
			return;
		}
		var basis = new Basis("", "", null, activity.origin().file(), "", 0, "declared " + activity.origin().line());
		contributions.add(new Contribution(
				activity, Impact.CARBON, activity.place().avoided() ? Category.AVOIDED : Category.SCOPE_3,
				activity.amount() * scale.getAsDouble(), basis));
	}

	private void multiply(Activity activity, String key) {
		var found = book.of(key, activity.place().region());
		if (found.isEmpty()) {
			var category = missing(activity, key);
			gap(activity, Impact.CARBON, category, book.knows(key) ? "no-region" : "no-factor",
					book.knows(key) ? String.join(", ", book.regions(key)) : key);
			if (category == Category.SCOPE_2_LOCATION) {
				market(activity, key);
			}
			return;
		}
		found.forEach((need, entries) -> entries(activity, need, entries, category(need.stage(), activity)));
		if (found.keySet().stream().anyMatch(need -> need.stage() == Stage.ELECTRICITY)) {
			market(activity, key);
		}
	}

	/** Power that is bought by the organisation itself, a second time by its contract. */
	private void market(Activity activity, String key) {
		var place = activity.place();
		if (place.operator() != Operator.OWN || place.avoided()) {
			return;
		}
		var contract = place.contract();
		var entries = contract.isEmpty() ? List.<Entry>of() : book.contract(key, contract);
		if (entries.isEmpty()) {
			gap(activity, Impact.CARBON, Category.SCOPE_2_MARKET, contract.isEmpty() ? "no-contract" : "no-market-factor", contract);
		} else {
			entries(activity, new Need(Impact.CARBON, Stage.ELECTRICITY_MARKET), entries, Category.SCOPE_2_MARKET);
		}
	}

	/** Each factor over the days on which it holds; days without one are a gap. */
	private void entries(Activity activity, Need need, List<Entry> entries, Category category) {
		var day = activity.period().from();
		var sorted = entries.stream()
				.filter(one -> one.factor().valid().overlaps(activity.period()))
				.sorted(Comparator.comparing((Entry one) -> one.factor().valid().from()))
				.toList();
		for (var entry : sorted) {
			var days = Accountant.shared(entry.factor().valid(), activity.period());
			if (days.from().isAfter(day)) {
				expired(activity.within(new Period(day, days.from())), need, category, entries);
			}
			multiply(activity.within(days), entry, category);
			day = days.to();
		}
		if (day.isBefore(activity.period().to())) {
			expired(activity.within(new Period(day, activity.period().to())), need, category, entries);
		}
	}

	private void expired(Activity part, Need need, Category category, List<Entry> entries) {
		var held = entries.stream().map(one -> one.factor().valid()).toList();
		var from = held.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
		var to = held.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
		var reason = !to.isAfter(part.period().from()) ? "expired" : from.isBefore(part.period().from()) ? "between" : "not-valid-yet";
		gap(part, need.impact(), category, reason, from + " – " + to.minusDays(1));
	}

	private void multiply(Activity activity, Entry entry, Category category) {
		var factor = entry.factor();
		var scale = Measures.factor(activity.unit(), factor.per());
		if (scale.isEmpty()) {
			gap(activity, factor.impact(), category, "unit", activity.unit() + " → " + factor.per());
			return;
		}
		contributions.add(new Contribution(
				activity, factor.impact(), category, activity.amount() * scale.getAsDouble() * factor.value(), basis(entry)));
	}

	private static Basis basis(Entry entry) {
		Factor factor = entry.factor();
		var shared = String.join(
				" ", entry.set().id(), factor.activity(), factor.impact().name(), factor.region(), factor.valid().toString(),
				factor.stage().name());
		return new Basis(
				entry.set().name(), factor.value() + " " + factor.unit() + "/" + factor.per(), factor.valid(), factor.source(),
				factor.licence(),
				factor.uncertainty(), shared);
	}

	private static Category category(Stage stage, Activity activity) {
		if (activity.place().avoided()) {
			return Category.AVOIDED;
		}
		return activity.place().operator() == Operator.OTHER ? Category.SCOPE_3 : switch (stage) {
			case DIRECT -> Category.SCOPE_1;
			case ELECTRICITY -> Category.SCOPE_2_LOCATION;
			case ELECTRICITY_MARKET -> Category.SCOPE_2_MARKET;
			case UPSTREAM -> Category.SCOPE_3;
		};
	}

	/** Which account lacks what has no factor: as who runs it says, or as the factors for elsewhere say; {@code key}: as factors call it. */
	private Category missing(Activity activity, String key) {
		var place = activity.place();
		if (place.avoided() || place.operator() == Operator.OTHER) {
			return place.avoided() ? Category.AVOIDED : Category.SCOPE_3;
		}
		return key.equals(FactorBook.ELECTRICITY)
				? Category.SCOPE_2_LOCATION
				: book.use(key).map(stage -> category(stage, activity)).orElse(Category.UNKNOWN);
	}

	private void gap(Activity activity, Impact impact, Category category, String reason, String detail) {
		gaps.add(new Gap(activity, impact, category, reason, detail));
	}
}
