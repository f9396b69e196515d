package io.antiphon.sustainability.internal.telling;

import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Footprints as plain data, for loop.json and --json. */
public final class FootprintData {

	private FootprintData() {}

	/** {@code rows}: whether with each row. */
	public static Map<String, Object> of(String service, Footprint footprint, boolean rows) {
		var data = new LinkedHashMap<String, Object>();
		data.put("service", service);
		data.put("from", footprint.period().from().toString());
		data.put("to", footprint.period().to().minusDays(1).toString());
		data.put("complete", footprint.complete(Impact.CARBON));
		footprint.total(Impact.CARBON).ifPresent(total -> data.put("total", amount(total)));
		footprint.marketTotal(Impact.CARBON).ifPresent(total -> data.put("marketTotal", amount(total)));
		served(footprint, data);
		data.put("unit", Impact.CARBON.unit());
		data.put("method", Amount.METHOD);
		var scopes = new LinkedHashMap<String, Object>();
		for (var category : Category.values()) {
			if (!footprint.of(Impact.CARBON, List.of(category)).isEmpty()) {
				scopes.put(word(category), amount(footprint.amount(Impact.CARBON, category)));
			}
		}
		data.put("scopes", scopes);
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

	private static void served(Footprint footprint, Map<String, Object> data) {
		var served = footprint.served();
		if (served.cases() > 0) {
			data.put("cases", served.cases());
		}
		footprint.perCase(Impact.CARBON).ifPresent(each -> data.put("perCase", amount(each)));
		if (served.customers() > 0) {
			data.put("customers", served.customers());
		}
		footprint.perCustomer(Impact.CARBON).ifPresent(each -> data.put("perCustomer", amount(each)));
		if (served.withheld()) {
			data.put("withheldBelow", served.least());
		}
	}

	private static Map<String, Object> amount(Amount amount) {
		var data = new LinkedHashMap<String, Object>();
		data.put("value", amount.value());
		data.put("low", amount.low());
		data.put("high", amount.high());
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
