package com.example.pages;

import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.spi.Estimate;
import io.antiphon.sustainability.spi.FootprintModel;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Printed pages by their paper: two on a sheet of 5 g; what a gram costs is made up, and is waste once it was read. */
@Component
public final class Pages implements FootprintModel {

	private static final double GRAMS_A_SHEET = 5;
	private static final double PAGES_A_SHEET = 2;
	private static final double CARBON_A_GRAM = 0.001;

	@Override
	public String id() {
		return "com.example.pages";
	}

	@Override
	public List<String> activities() {
		return List.of("printed-pages");
	}

	@Override
	public List<Estimate> estimate(Activity activity) {
		if (!activity.unit().startsWith("page")) {
			return List.of();
		}
		double grams = activity.amount() / PAGES_A_SHEET * GRAMS_A_SHEET;
		return List.of(
				estimate(Impact.CARBON, grams * CARBON_A_GRAM, 0.5, "pages / 2 × 5 g × 1 g CO2e/g"),
				estimate(Impact.WASTE, grams / 1_000, 0.1, "pages / 2 × 5 g"));
	}

	private static Estimate estimate(Impact impact, double value, double part, String method) {
		return new Estimate(impact, Category.SCOPE_3, value, value * (1 - part), value * (1 + part), method, "made up for an example");
	}
}
