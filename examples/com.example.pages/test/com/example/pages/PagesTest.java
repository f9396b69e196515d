package com.example.pages;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Operator;
import io.antiphon.testkit.FootprintModelContract;
import java.time.LocalDate;
import java.util.List;

class PagesTest extends FootprintModelContract {

	private static final Period DAY = new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2));

	private final Pages pages = new Pages();

	@Override
	protected String id() {
		return pages.id();
	}

	@Override
	protected List<String> activities() {
		return pages.activities();
	}

	@Override
	protected List<Estimated> estimate(String activity, double amount) {
		return estimates(activity, amount, "page");
	}

	@Override
	protected List<Estimated> strange(String activity) {
		return estimates(activity, 10, "furlong");
	}

	private List<Estimated> estimates(String activity, double amount, String unit) {
		var place = new Place("letters", "", "", "", Operator.OWN, false);
		var printed = new Activity(1, activity, amount, unit, DAY, place, 0, new Origin("printer.csv", 2, "", false));
		return pages.estimate(printed).stream().map(one -> new Estimated(one.value(), one.low(), one.high())).toList();
	}
}
