package com.example.scoring;

import io.antiphon.base.Texts;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import io.antiphon.wording.spi.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** Impact × confidence × ease, each from 1 to 10. */
@Component
public final class Ice implements Scoring, Vocabulary {

	private static final List<Criterion> CRITERIA = Stream.of("impact", "confidence", "ease")
			.map(id -> Criterion.whole(id, 1, 10, Better.HIGHER))
			.toList();

	@Override
	public String id() {
		return "com.example.ice";
	}

	@Override
	public List<Criterion> criteria() {
		return CRITERIA;
	}

	@Override
	public Scored score(Map<String, Double> values, Map<String, Double> weights) {
		var missing = CRITERIA.stream().map(Criterion::id).filter(id -> !values.containsKey(id)).toList();
		return missing.isEmpty()
				? Scored.Ranked.by("score", CRITERIA.stream().mapToDouble(one -> values.get(one.id())).reduce(1, (a, b) -> a * b))
				: new Scored.Missing(missing);
	}

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(Ice.class, locale);
	}
}
