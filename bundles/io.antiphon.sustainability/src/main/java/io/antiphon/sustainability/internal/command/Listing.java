package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.sustainability.internal.telling.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The factors that count, with the days they hold, their source and licence. */
final class Listing {

	private final Footprints footprints;
	private final Invocation invocation;
	private final Texts texts;

	Listing(Footprints footprints, Invocation invocation, Texts texts) {
		this.footprints = footprints;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run() {
		var sets = footprints.sets();
		var lines = new ArrayList<String>();
		for (var set : sets) {
			lines.add(texts.get("factors.set", set.name(), set.factors().size()));
			set.factors().forEach(factor -> lines.add("  " + texts.get(
					"factors.line", factor.activity(), factor.region(), String.valueOf(factor.value()), factor.unit() + "/" + factor.per(),
					factor.valid().from().toString(), factor.valid().to().minusDays(1).toString(), factor.source(), factor.licence(),
					stage(factor), uncertainty(factor))));
		}
		footprints.unfit().forEach(one -> one.reasons().forEach(
				reason -> lines.add(texts.get("factors.unfit", one.name(), reason.text(invocation.locale())))));
		var all = new LinkedHashMap<String, Object>();
		all.put("format", 1);
		all.put("sets", sets.stream().map(Listing::data).toList());
		all.put("leftOut", footprints.unfit().stream().map(this::data).toList());
		invocation.print(all, String.join("\n", lines));
		return Exit.DONE;
	}

	/** As files have it. */
	private static String stage(Factor factor) {
		return factor.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String uncertainty(Factor factor) {
		return factor.uncertainty() == 0
				? texts.get("factors.unsaid")
				: "±" + new Telling(invocation.locale()).exact(factor.uncertainty() * 100, "%");
	}

	private Map<String, Object> data(Unfit unfit) {
		return Map.of("file", unfit.name(), "reasons", unfit.reasons().stream().map(one -> one.text(invocation.locale())).toList());
	}

	private static Map<String, Object> data(FactorSet set) {
		var data = new LinkedHashMap<String, Object>();
		data.put("set", set.id());
		data.put("version", set.version());
		data.put("factors", set.factors().stream().map(Listing::data).toList());
		return data;
	}

	private static Map<String, Object> data(Factor factor) {
		var data = new LinkedHashMap<String, Object>();
		data.put("activity", factor.activity());
		data.put("impact", factor.impact().name().toLowerCase(Locale.ROOT));
		data.put("stage", stage(factor));
		data.put("region", factor.region());
		data.put("value", factor.value());
		data.put("unit", factor.unit());
		data.put("per", factor.per());
		data.put("from", factor.valid().from().toString());
		data.put("to", factor.valid().to().minusDays(1).toString());
		data.put("uncertainty", factor.uncertainty());
		data.put("source", factor.source());
		data.put("licence", factor.licence());
		return data;
	}
}
