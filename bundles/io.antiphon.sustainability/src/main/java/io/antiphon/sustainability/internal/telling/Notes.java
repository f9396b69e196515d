package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.SoftwareIntensity;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the total of a footprint, in sentences: the same for window, report and command line. Blocks. */
public final class Notes {

	private static final String CARBON = Impact.CARBON.unit();
	private static final double GRAMS = 1_000;

	private final Footprints footprints;
	private final Telling telling;
	private final Texts texts;

	public Notes(Footprints footprints, Telling telling) {
		this.footprints = footprints;
		this.telling = telling;
		this.texts = telling.texts();
	}

	/** Of the footprint of a scope in its period. */
	public List<String> of(Scope scope, Footprint found) {
		var notes = new ArrayList<String>();
		telling.unsaid(found).ifPresent(notes::add);
		found.marketTotal(Impact.CARBON).ifPresent(total -> notes.add(texts.get("note.market", telling.amount(total, CARBON))));
		var served = found.served();
		served.cases().stream().filter(one -> !one.withheld() && one.days().counted() < one.days().all()).forEach(
				one -> notes.add(each("note.case", served.cases(), one)));
		served.customers().stream().filter(one -> !one.withheld()).forEach(
				one -> notes.add(each("note.customer", served.customers(), one)));
		if (served.withheld()) {
			notes.add(texts.get("note.withheld", served.least()));
		}
		for (var impact : found.impacts()) {
			if (impact != Impact.CARBON) {
				found.total(impact).ifPresent(
						total -> notes.add(texts.get("note.impact", telling.impact(impact), telling.amount(total, impact.unit()))));
			}
		}
		footprints.intensities(scope, found.period()).forEach(sci -> notes.add(software(sci)));
		negative(found, notes);
		restated(scope, found, notes);
		return notes;
	}

	private void restated(Scope scope, Footprint found, List<String> notes) {
		footprints.restated(scope, found.period()).ifPresent(one -> notes.add(
				texts.get("note.restated", telling.amount(one.before(), CARBON), telling.amount(one.now(), CARBON), one.set())));
	}

	/** What factors below 0 take from the total. */
	private void negative(Footprint found, List<String> notes) {
		var taken = found.negative(Impact.CARBON);
		if (!taken.isEmpty()) {
			var named = taken.stream().map(one -> telling.activity(one.activity().key())).distinct().toList();
			notes.add(texts.get("note.negative", telling.amount(Amount.sum(taken), CARBON), texts.list(named)));
		}
	}

	/** What one of them comes to and which days that rests on; where there is no number, why. */
	private String each(String key, List<Intensity> kinds, Intensity one) {
		var kind = kinds.size() > 1 ? ".kind" : "";
		var said = one.each()
				.map(each -> texts.get(key + kind, telling.amount(each, CARBON), one.units(), one.unit()))
				.orElseGet(() -> texts.get(key + ".none" + kind, one.unit()));
		return left(said, one);
	}

	private String software(SoftwareIntensity sci) {
		var per = sci.per();
		var said = per.each()
				.map(each -> texts.get(
						"note.sci", telling.amount(grams(each), "g CO2e"), telling.exact(sci.operational(), CARBON),
						telling.exact(sci.embodied(), CARBON), telling.exact(per.units(), ""), per.unit()))
				.orElseGet(() -> texts.get("note.sci.none", per.unit()));
		return left(said, per);
	}

	private String left(String said, Intensity one) {
		return telling.left(one.days()).map(left -> texts.get("note.left", said, left)).orElse(said);
	}

	private static Amount grams(Amount kilograms) {
		return kilograms.per(1 / GRAMS);
	}
}
