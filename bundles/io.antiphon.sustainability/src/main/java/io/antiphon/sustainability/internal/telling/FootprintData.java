package io.antiphon.sustainability.internal.telling;

import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.Restated;
import io.antiphon.sustainability.SoftwareIntensity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Footprints as plain data, for loop.json and --json. */
public final class FootprintData {

	private FootprintData() {}

	/** {@code rows}: whether with each row. */
	public static Map<String, Object> of(String service, Footprint footprint, List<SoftwareIntensity> software, boolean rows) {
		var data = new LinkedHashMap<String, Object>();
		data.put("service", service);
		data.put("from", footprint.period().from().toString());
		data.put("to", footprint.period().to().minusDays(1).toString());
		data.put("complete", footprint.complete(Impact.CARBON));
		footprint.total(Impact.CARBON).ifPresent(total -> data.put("total", amount(total)));
		footprint.marketTotal(Impact.CARBON).ifPresent(total -> data.put("marketTotal", amount(total)));
		intensities(footprint, software, data);
		data.put("unit", Impact.CARBON.unit());
		data.put("method", Amount.METHOD);
		var scopes = new LinkedHashMap<String, Object>();
		for (var category : Category.values()) {
			if (!footprint.of(Impact.CARBON, List.of(category)).isEmpty()) {
				scopes.put(word(category), amount(footprint.amount(Impact.CARBON, category)));
			}
		}
		data.put("scopes", scopes);
		if (!footprint.negative(Impact.CARBON).isEmpty()) {
			data.put("negative", amount(Amount.sum(footprint.negative(Impact.CARBON))));
		}
		data.put("withoutUncertainty", footprint.unsaid());
		for (var impact : footprint.impacts()) {
			if (impact != Impact.CARBON) {
				footprint.total(impact).ifPresent(total -> data.put(word(impact), amount(total)));
			}
		}
		data.put("gaps", footprint.gaps().stream().map(FootprintData::gap).toList());
		if (rows) {
			data.put("rows", footprint.contributions().stream().map(FootprintData::row).toList());
		}
		return data;
	}

	/** All of them; those of the one kind there is by names of their own, too. */
	private static void intensities(Footprint footprint, List<SoftwareIntensity> software, Map<String, Object> data) {
		var served = footprint.served();
		var all = new ArrayList<Map<String, Object>>();
		served.cases().forEach(one -> all.add(intensity("case", one)));
		served.customers().forEach(one -> all.add(intensity("customer", one)));
		software.forEach(one -> all.add(intensity("functional-unit", one.per())));
		only(served.cases(), "cases", "perCase", data);
		only(served.customers(), "customers", "perCustomer", data);
		if (software.size() == 1 && software.getFirst().per().each().isPresent()) {
			data.put("sci", software.getFirst().value());
		}
		data.put("intensities", all);
		if (served.withheld()) {
			data.put("withheldBelow", served.least());
		}
	}

	private static void only(List<Intensity> kinds, String units, String each, Map<String, Object> data) {
		if (kinds.size() == 1) {
			data.put(units, kinds.getFirst().units());
			kinds.getFirst().each().ifPresent(amount -> data.put(each, amount(amount)));
		}
	}

	private static Map<String, Object> intensity(String of, Intensity one) {
		var data = new LinkedHashMap<String, Object>();
		data.put("of", of);
		data.put("unit", one.unit());
		data.put("units", one.units());
		one.each().ifPresent(each -> data.putAll(amount(each)));
		data.put("daysCounted", one.days().counted());
		data.put("daysWithGap", one.days().withGap());
		data.put("daysWithoutFootprint", one.days().withoutFootprint());
		data.put("daysWithoutCount", one.days().withoutCount());
		return data;
	}

	/** What a set of factors changed. */
	public static Map<String, Object> of(Restated restated) {
		var data = new LinkedHashMap<String, Object>();
		data.put("set", restated.set());
		data.put("before", amount(restated.before()));
		data.put("now", amount(restated.now()));
		return data;
	}

	/** An end of the interval that is no number is left out. */
	private static Map<String, Object> amount(Amount amount) {
		var data = new LinkedHashMap<String, Object>();
		data.put("value", amount.value());
		if (Double.isFinite(amount.low()) && Double.isFinite(amount.high())) {
			data.put("low", amount.low());
			data.put("high", amount.high());
		}
		return data;
	}

	private static Map<String, Object> gap(Gap gap) {
		var data = activity(gap.activity());
		data.put("account", word(gap.category()));
		data.put("reason", gap.reason());
		data.put("detail", gap.detail());
		return data;
	}

	private static Map<String, Object> row(Contribution one) {
		var data = activity(one.activity());
		data.put("impact", word(one.impact()));
		data.put("account", word(one.category()));
		data.put("value", one.value());
		data.put("factor", one.basis().detail());
		data.put("uncertainty", one.basis().uncertainty());
		data.put("set", one.basis().name());
		data.put("source", one.basis().source());
		data.put("licence", one.basis().licence());
		return data;
	}

	private static Map<String, Object> activity(Activity activity) {
		var data = new LinkedHashMap<String, Object>();
		data.put("activity", activity.key());
		data.put("amount", activity.amount());
		data.put("unit", activity.unit());
		data.put("from", activity.period().from().toString());
		data.put("to", activity.period().to().minusDays(1).toString());
		data.put("touchpoint", activity.place().touchpoint());
		data.put("file", activity.origin().file());
		data.put("line", activity.origin().line());
		return data;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
