package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Criterion.Level;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;

/**
 * Reach × impact × confidence ÷ effort: how many people or events in a period, how much for each of them, how sure of that in per cent, and
 * person-months. S. McBride, "RICE: Simple prioritization for product managers", Intercom (2016), with its levels; half a month is
 * the least effort there, too.
 */
public class Rice implements Scoring {

	public static final String ID = "rice";
	public static final String REACH = "reach";

	private static final String IMPACT = "impact";
	private static final String CONFIDENCE = "confidence";
	private static final String EFFORT = "effort";
	private static final double PER_CENT = 100;
	private static final double MOST_PEOPLE = 1e10;
	private static final double MOST_MONTHS = 1e5;
	private static final List<Criterion> CRITERIA = List.of(
			Criterion.whole(REACH, 0, MOST_PEOPLE, Better.HIGHER),
			Criterion.of(IMPACT, Better.HIGHER, List.of(
					new Level(0.25, "minimal"), new Level(0.5, "low"), new Level(1, "medium"), new Level(2, "high"),
					new Level(3, "massive"))),
			Criterion.any(CONFIDENCE, 0, PER_CENT, Better.HIGHER)
					.naming(List.of(new Level(50, "low"), new Level(80, "medium"), new Level(100, "high"))),
			Criterion.any(EFFORT, 0.5, MOST_MONTHS, Better.LOWER));

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Criterion> criteria() {
		return CRITERIA;
	}

	@Override
	public final Scored score(Map<String, Double> values, Map<String, Double> weights) {
		return Needed.of(CRITERIA, values, said -> Scored.Ranked.by(
				"score", said.on(REACH) * said.on(IMPACT) * (said.on(CONFIDENCE) / PER_CENT) / said.on(EFFORT)));
	}
}
