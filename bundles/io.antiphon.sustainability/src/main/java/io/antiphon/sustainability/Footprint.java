package io.antiphon.sustainability;

import io.antiphon.base.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scope cost the world in some days: all that it is made of, what is missing, the cases and customers it was for, and the
 * days of the period that have data. With a gap there is no total.
 */
public record Footprint(Period period, List<Contribution> contributions, List<Gap> gaps, Served served, long days) {

	public Footprint {
		contributions = List.copyOf(contributions);
		gaps = List.copyOf(gaps);
	}

	/** The amount in a category; what is missing is not in it. */
	public Amount amount(Impact impact, Category category) {
		return Amount.sum(of(impact, Set.of(category)));
	}

	/** The total with bought power by its grid; empty where something is missing, or nothing was counted. */
	public Optional<Amount> total(Impact impact) {
		return total(impact, Category.byLocation());
	}

	/** The total with bought power by its contract; empty where something is missing, or no power was bought by one. */
	public Optional<Amount> marketTotal(Impact impact) {
		return of(impact, Set.of(Category.SCOPE_2_MARKET)).isEmpty() ? Optional.empty() : total(impact, Category.byMarket());
	}

	/** The impacts that anything was counted of. */
	public Set<Impact> impacts() {
		var found = EnumSet.noneOf(Impact.class);
		contributions.forEach(one -> found.add(one.impact()));
		return found;
	}

	/** Whether nothing is missing for the account by location. */
	public boolean complete(Impact impact) {
		return gaps.stream().noneMatch(gap -> missing(gap, impact, Category.byLocation()));
	}

	/** The factors of which nothing says how uncertain they are, so that no interval knows of them. */
	public List<String> unsaid() {
		return contributions.stream()
				.filter(one -> one.basis().uncertainty() == 0 && one.basis().valid() != null)
				.map(one -> one.basis().name() + ": " + one.activity().key() + " " + one.basis().detail())
				.distinct()
				.toList();
	}

	/** What is below 0 in the account by location: carbon taken up. */
	public List<Contribution> negative(Impact impact) {
		return of(impact, Category.byLocation()).stream().filter(one -> one.value() < 0).toList();
	}

	/** What is in one of these categories. */
	public List<Contribution> of(Impact impact, Collection<Category> categories) {
		return contributions.stream().filter(one -> one.impact() == impact && categories.contains(one.category())).toList();
	}

	private Optional<Amount> total(Impact impact, List<Category> categories) {
		var parts = of(impact, categories);
		return parts.isEmpty() || gaps.stream().anyMatch(gap -> missing(gap, impact, categories))
				? Optional.empty()
				: Optional.of(Amount.sum(parts));
	}

	private static boolean missing(Gap gap, Impact impact, List<Category> categories) {
		return gap.impact() == impact && categories.contains(gap.category());
	}
}
